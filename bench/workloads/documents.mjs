// Documents as the example people write them.
import { Client, expectStatus } from '../client.mjs';

export const CONTENT = {
  kind: 'notice',
  title: '关于开展冬季供暖检查的通知',
  mainRecipients: ['各县（市）区发展改革局'],
  contact: { name: '王某', phone: '0458-0000000' },
  policy: { answer: false, reason: '事务性通知，不设定公众的权利义务' },
  mandatoryProactive: { item: null, reason: '不属于法定主动公开的事项' },
  body: paragraphs(4_000),
};

export const DISCLOSURE = {
  attribute: 'proactive',
  releaseForm: 'full',
  reason: '涉及公众利益，需要社会广泛知晓',
  summary: '冬季供暖检查的安排',
};

/** About so many bytes of Chinese text. */
export function paragraphs(bytes) {
  const text = '为做好今冬供暖工作，保障群众温暖过冬，现将有关事项通知如下。请各单位结合实际认真贯彻落实。';
  return Array.from({ length: Math.ceil(bytes / Buffer.byteLength(text)) }, () => ({ type: 'paragraph', text }));
}

const people = new Map();

export function personOf(server, username) {
  if (!people.has(username))
    people.set(username, Client.signIn(server.baseUrl, username, server.passwords.get(username)));
  return people.get(username);
}

export async function createDocument(drafter, content = CONTENT) {
  const answer = expectStatus(await drafter.post('/api/v1/documents', content), 201, 'create');
  return { path: answer.headers.location, etag: answer.headers.etag, hashes: answer.body.hashes };
}
