// One keep-alive connection a worker, and people who sign in for real.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Statements and waits for the database that the server tells, summed over all answers since it was last taken. */
export const counted = { statements: 0, roundTrips: 0, answers: 0 };

export class Client {
  constructor(baseUrl, headers) {
    this.baseUrl = baseUrl;
    this.headers = headers;
  }

  static async signIn(baseUrl, username, password) {
    const origin = { origin: baseUrl };
    const answer = await send(baseUrl, 'POST', '/api/v1/sessions', { username, password }, origin);
    if (answer.status >= 300) throw new Error(`sign-in of ${username}: ${answer.status} ${answer.text}`);
    const cookie = answer.headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');
    const client = new Client(baseUrl, { ...origin, cookie });
    const me = await client.get('/api/v1/me');
    client.appointments = me.body.appointments;
    if (me.body.appointments.length > 1) client.headers['x-appointment'] = me.body.appointments[0].id;
    return client;
  }

  get(path) {
    return send(this.baseUrl, 'GET', path, undefined, this.headers);
  }

  put(path, body, ifMatch) {
    return send(this.baseUrl, 'PUT', path, body, { ...this.headers, ...(ifMatch && { 'if-match': ifMatch }) });
  }

  post(path, body = {}, ifMatch) {
    const headers = { ...this.headers, 'idempotency-key': randomUUID(), ...(ifMatch && { 'if-match': ifMatch }) };
    return send(this.baseUrl, 'POST', path, body, headers);
  }
}

function send(baseUrl, method, path, body, headers) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const content =
    text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, baseUrl), { method, agent, headers: { ...headers, ...content } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const whole = Buffer.concat(chunks).toString('utf8');
        counted.statements += Number(answer.headers['yuantou-statements'] ?? 0);
        counted.roundTrips += Number(answer.headers['yuantou-round-trips'] ?? 0);
        counted.answers += 1;
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          text: whole,
          get body() {
            return JSON.parse(whole);
          },
        });
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

/** @throws when the answer is not the one that is measured: a fast refusal must never count as work. */
export function expectStatus(answer, status, what) {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${answer.text.slice(0, 600)}`);
  return answer;
}
