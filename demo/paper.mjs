// One document on its way: every act by its own person, who first reads what they judge.
import { readFileSync } from 'node:fs';
import { Unexpected, progress, tellTimeline } from './tell.mjs';

const data = new URL('../data/', import.meta.url);
export const textOf = (path) => readFileSync(new URL(path, data), 'utf8');
export const jsonOf = (path) => JSON.parse(textOf(path));

/** The elements and the text of an example, as a drafter or a system sends them. */
export const contentOf = ({ title, elements, blocks }) => ({ ...elements, title, body: blocks });

const OUTCOMES = { proactive: 'public', onRequest: 'onRequestOnly', nonDisclosure: 'nonDisclosureAgreed' };
const CONFIRMS = { attribute: true, reason: true, policyQuestion: true, kind: true };

/** What each judging act says of the document that was just read; each covers the hashes of what was shown. */
export const JUDGED = {
  'unit-office-reviews': ({ hashes }) => ({ seen: hashes, confirms: CONFIRMS }),
  'disclosure-reviews': ({ hashes }) => ({ seen: hashes }),
  'confidentiality-reviews': ({ hashes, disclosure: { attribute, releaseForm } }) => ({
    seen: hashes,
    outcome: 'clear',
    outcomes: { text: OUTCOMES[attribute], ...(attribute === 'onRequest' && { summary: 'public' }), files: {} },
    clearedFor: { attribute, releaseForm },
  }),
  'sign-offs': ({ hashes }) => ({ seen: hashes }),
  acceptances: ({ hashes }) => ({ seen: hashes }),
};

export class Paper {
  constructor(city, id) {
    this.city = city;
    this.id = id;
    this.path = `/documents/${id}`;
  }

  /** Somebody reads the document, acts on it, and it must then be in `state`. Answers with what the act answered. */
  async act(username, title, route, state, body) {
    const person = await this.city.person(username);
    let answer;
    await progress(`${title}  ${person.name}  POST /documents/{id}/${route}`, async () => {
      const shown = await person.get(this.path);
      const said = body ?? JUDGED[route]?.(shown.body) ?? {};
      answer = await person.post(`${this.path}/${route}`, said, shown.etag);
      return this.rested(title, state, answer.body);
    });
    return answer.body;
  }

  /** The drafter changes something; the state stays. */
  async edit(username, title, method, route, body) {
    const drafter = await this.city.person(username);
    await progress(`${title}  ${drafter.name}  ${method.toUpperCase()} /documents/{id}${route}`, async () => {
      const shown = await drafter.get(this.path);
      const { body: led } = await drafter[method](this.path + route, body, shown.etag);
      return `${this.rested(title, shown.body.state, led)}  第${led.revision}稿`;
    });
  }

  /** @throws Unexpected when the document is elsewhere */
  rested(title, state, came) {
    const named = ({ state: code, stateLabel = '' }) => `${code} ${stateLabel}`.trim();
    if (came.state !== state) throw new Unexpected(title, `state ${state}`, `state ${named(came)}`);
    return `${state} ${this.city.stateNames.get(state) ?? came.stateLabel}${came.number ? `  ${came.number}` : ''}`;
  }

  async tellTimeline(username) {
    const reader = await this.city.person(username);
    const entries = [];
    for (let path = `${this.path}/timeline`; path !== undefined;) {
      const page = await reader.get(path);
      entries.push(...page.body);
      path = page.next;
    }
    tellTimeline(entries);
    return entries;
  }
}
