import { KINDS } from '../../../disclosure/rules/vocabulary.js';
import { labelOf } from '../../../platform/messages/messages.js';
import type { Lang } from '../../../platform/messages/messages.js';
import type { DocumentChoices } from '../../portal.queries.js';
import { VALIDITIES } from '../../rules/published.js';
import type { PortalListPageRequest } from '../portal.request.js';
import { html } from '../../../platform/pages/html.js';
import type { Html } from '../../../platform/pages/html.js';
import type { Frame } from './layout.js';
import { isoDayInChina, word } from './words.js';

/** Words first, what is chosen from lists below, and what few ask for folded away until it is asked for. */
export function searchForm({ view, path }: Frame, asked: PortalListPageRequest, choices: DocumentChoices): Html {
  const { lang, said } = view;
  const { q, issuer, kind, topic, year, validity, number, from, to } = asked;
  const more = [number, from, to].some((value) => value !== undefined);
  const folded = html`<summary>${word('moreFilters', lang)}</summary>
    <div class="row">
      ${field('number', html`<input id="number" name="number" maxlength="100" value="${number ?? ''}" />`, lang)}
      ${field('from', html`<input id="from" type="date" name="from" value="${from ?? ''}" />`, lang)}
      ${field('to', html`<input id="to" type="date" name="to" value="${to ?? ''}" />`, lang)}
    </div>`;
  return html`<form class="search" method="get" action="${path}" role="search" aria-label="${word('searchForm', lang)}">
    <div class="words">
      <label for="q">${word('words', lang)}</label>
      <input id="q" type="search" name="q" maxlength="50" value="${q ?? ''}" aria-describedby="q-help" />
      <button type="submit">${word('search', lang)}</button>
      <p class="quiet" id="q-help">${word('wordsHelp', lang)}</p>
    </div>
    <div class="row">
      ${choice('issuer', withChosen(issuersOf(choices), issuer), issuer, lang)}
      ${choice('kind', labelled('kind', KINDS, lang), kind, lang)}
      ${choices.topics.length > 0 || topic !== undefined ? choice('topic', withChosen(topicsOf(choices, lang), topic), topic, lang) : undefined}
      ${choice('year', withChosen(yearsOf(choices), year), year, lang)}
      ${choice('validity', labelled('validity', VALIDITIES, lang), validity, lang)}
    </div>
    ${more ? html`<details open>${folded}</details>` : html`<details>${folded}</details>`}
    ${Object.entries(said).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
  </form>`;
}

/** What is asked for, in words. */
export function filterNames(
  asked: PortalListPageRequest,
  lang: Lang,
): { field: string; name: string; value: string }[] {
  const values: Record<string, string | undefined> = {
    q: asked.q,
    issuer: asked.issuer,
    kind: asked.kind && labelOf('kind', asked.kind, lang),
    topic: asked.topic,
    year: asked.year,
    validity: asked.validity && labelOf('validity', asked.validity, lang),
    number: asked.number,
    from: asked.from,
    to: asked.to,
  };
  return Object.entries(values).flatMap(([code, value]) =>
    value === undefined ? [] : [{ field: code, name: word(`filter.${code}`, lang), value }],
  );
}

type Option = readonly [value: string, name: string];

function choice(name: string, options: readonly Option[], chosen: string | undefined, lang: Lang): Html {
  const all = options.map(([value, label]) =>
    value === chosen
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`,
  );
  return field(
    name,
    html`<select id="${name}" name="${name}">
      <option value="">${word('all', lang)}</option>
      ${all}
    </select>`,
    lang,
  );
}

function field(name: string, control: Html, lang: Lang): Html {
  return html`<div class="field"><label for="${name}">${word(`filter.${name}`, lang)}</label>${control}</div>`;
}

const labelled = (set: string, codes: readonly string[], lang: Lang): Option[] =>
  codes.map((code) => [code, labelOf(set, code, lang)]);

const issuersOf = ({ issuers }: DocumentChoices): Option[] =>
  [...issuers].sort((a, b) => a.localeCompare(b, 'zh-CN')).map((name) => [name, name]);

const topicsOf = ({ topics }: DocumentChoices, lang: Lang): Option[] =>
  topics.map((topic) => [topic.code, topic[lang]]);

function yearsOf({ first_at: first, last_at: last }: DocumentChoices): Option[] {
  if (!first || !last) return [];
  const [from, to] = [first, last].map((time) => Number(isoDayInChina(time).slice(0, 4)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => String((to ?? 0) - i)).map((year) => [
    year,
    year,
  ]);
}

/** A link may ask for what the list does not offer: it is then shown as chosen, not forgotten. */
function withChosen(options: Option[], chosen: string | undefined): Option[] {
  const isThere = chosen === undefined || options.some(([value]) => value === chosen);
  return isThere ? options : [[chosen, chosen], ...options];
}
