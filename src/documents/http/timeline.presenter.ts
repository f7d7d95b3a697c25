import { PASSAGE_JUDGEMENTS } from '../../disclosure/rules/passages.js';
import { hasMessage, labelOf, messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { isRedetermining } from '../rules/bars.js';
import { EVENTS } from '../rules/events.js';
import { PASSED_BECAUSE, passedBecause } from '../rules/passed-over.js';
import type { PassedBecause } from '../rules/passed-over.js';
import type { State } from '../rules/states.js';
import type { TimelineRow } from '../timeline.queries.js';
import type { EndedOpinionView, LabelledView, TimelineEntryView } from './timeline.responses.js';

export function presentEntry(row: TimelineRow, lang: Lang): TimelineEntryView {
  const labelled = (set: string, code: string): LabelledView => ({ code, label: labelOf(set, code, lang) });
  const { person, causedBy } = row;
  return {
    sequence: row.sequence,
    act: { code: row.act, label: actLabel(row.act, lang) },
    at: row.occurredAt.toISOString(),
    by: person && {
      id: person.id,
      name: person.name,
      post: person.post,
      role: person.role,
      roleLabel: labelOf('role', person.role, lang),
      unit: { id: person.unitId, name: person.unitName },
    },
    client: row.clientId,
    from: row.from && labelled('state', row.from),
    to: labelled('state', row.to),
    revision: row.revision,
    reason: row.reason,
    changed: (row.detail.scopes ?? []).map((scope) => labelled('scope', scope)),
    passedOver: passedOver(row).map(({ state, because }) => ({
      ...labelled('state', state),
      because: labelled('passedBecause', because),
    })),
    ended: row.ended.map((one) => presentEnded(one, lang)),
    causedBy: causedBy && { sequence: causedBy.sequence, label: actLabel(causedBy.act, lang) },
    sentence: tell(row, lang),
    hash: row.hash,
  };
}

/** Events and edits have a name each; what neither knows shows its code, so that nothing is hidden. */
export const actLabel = (act: string, lang: Lang): string =>
  labelOf(EVENTS.some((event) => event === act) ? 'event' : 'edit', act, lang);

/** Entered and left again in the same breath; the intake is a step of the machine's own and has its own line. */
const passedOver = ({ detail, from }: TimelineRow): { state: State; because: PassedBecause }[] =>
  (detail.path ?? [])
    .slice(0, -1)
    .filter((state) => state !== 'officeIntake' && state !== from)
    .map((state) => ({ state, because: passedBecause(state, detail.facts ?? null) }));

function tell(row: TimelineRow, lang: Lang): string {
  const say = (code: string, params: Record<string, string | number> = {}): string =>
    messageOf(`timeline.${code}`, lang, params).message;
  const act = actLabel(row.act, lang);
  const step = row.given.find(({ step: of }) => isRedetermining(of))?.step;
  const own = `timeline.${step ?? row.act}`;
  const who = whoOf(row, lang);
  const first = messageOf(hasMessage(own) ? own : 'timeline.other', lang, { who, act }).message;
  const list = (labels: string[]): string => labels.join(lang === 'zh' ? '、' : ', ');
  const label = (set: string) => (code: string) => labelOf(set, code, lang);
  const passed = passedOver(row);
  const scopes = row.detail.scopes ?? [];
  const more = [
    ...(scopes.length > 0 ? [say('changed', { what: list(scopes.map(label('scope'))) })] : []),
    ...(row.from !== null && row.from !== row.to
      ? [say('moved', { before: label('state')(row.from), after: label('state')(row.to) })]
      : []),
    ...PASSED_BECAUSE.flatMap((why) => {
      const steps = passed.filter(({ because }) => because === why).map(({ state }) => label('state')(state));
      return steps.length > 0 ? [say(`passedOver.${why}`, { steps: list(steps) })] : [];
    }),
    ...(row.detail.validity ? [say('validity', { mark: label('validity')(row.detail.validity) })] : []),
    ...judgedPassages(row, say, list, label('passageJudgement')),
    ...row.ended.map((one) => presentEnded(one, lang).sentence),
    ...(row.reason !== null ? [say('reason', { reason: row.reason })] : []),
    ...(row.causedBy
      ? [say('causedBy', { sequence: row.causedBy.sequence, act: actLabel(row.causedBy.act, lang) })]
      : []),
  ];
  return [first, ...more].join(lang === 'zh' ? '' : ' ');
}

/** Of the places that were looked at one by one: how many there were, and how many were found to be what. */
function judgedPassages(
  { detail }: TimelineRow,
  say: (code: string, params: Record<string, string | number>) => string,
  list: (labels: string[]) => string,
  label: (judgement: string) => string,
): string[] {
  if (!detail.passages) return [];
  const { found, judged } = detail.passages;
  const counted = PASSAGE_JUDGEMENTS.map((kind) => ({
    kind,
    n: judged.filter((one) => one.judgement === kind).length,
  }));
  const what = list(counted.filter(({ n }) => n > 0).map(({ kind, n }) => `${label(kind)} ${n}`));
  return [say('passages', { found, judged: judged.length, what })];
}

/** 王×（李×代）: a delegate's signature names both (2-workflow, "Who and where"). */
function whoOf({ person, given, clientId }: TimelineRow, lang: Lang): string {
  if (!person) return messageOf('timeline.machine', lang).message;
  const principal = given.find(({ onBehalfOf }) => onBehalfOf !== null)?.onBehalfOf;
  const name = principal
    ? messageOf('timeline.onBehalf', lang, { principal, delegate: person.name }).message
    : person.name;
  const params = { unit: person.unitName, post: person.post, name, client: clientId ?? '' };
  return messageOf(clientId === null ? 'timeline.who' : 'timeline.whoByClient', lang, params).message;
}

function presentEnded(ended: TimelineRow['ended'][number], lang: Lang): EndedOpinionView {
  const { step, kind, personName, unitName } = ended;
  const because = messageOf(`opinion.${ended.because}`, lang).message;
  const stepLabel = labelOf('step', step, lang);
  const mark = labelOf('opinionMark', kind, lang);
  return {
    opinionId: ended.opinionId,
    step: { code: step, label: stepLabel },
    person: personName,
    unit: unitName,
    mark: { code: kind, label: mark },
    scopes: ended.scopes.map((scope) => ({ code: scope, label: labelOf('scope', scope, lang) })),
    sentence: messageOf('timeline.ended', lang, { unit: unitName, name: personName, what: stepLabel, mark, because })
      .message,
  };
}
