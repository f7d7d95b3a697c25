import { labelOf, messageOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import type { Opinion } from '../rules/document-record.js';
import { differing, keptBack } from '../rules/signing-view.js';
import { allStanding } from '../rules/standing.js';
import type { SigningView as Viewed } from '../use-cases/view-for-signing.js';
import type { ChangedSinceView, DissentView, JudgementView, SigningView } from './signing-view.responses.js';

export function presentSigningView(viewed: Viewed, lang: Lang): SigningView {
  const { record } = viewed;
  const { disclosure } = record;
  return {
    version: record.version,
    revision: record.revision,
    title: record.content.title,
    hashes: record.hashes,
    attribute: disclosure?.attribute ?? null,
    releaseForm: disclosure?.releaseForm ?? null,
    grounds: disclosure?.grounds ?? [],
    reason: disclosure?.reason ?? '',
    attachmentsKeptBack: keptBack(record).map(({ id, name, attributeMark }) => ({ id, name, attributeMark })),
    judgedBy: allStanding(record).map((opinion) => presentJudgement(viewed, opinion, lang)),
    changedSince: presentChanges(viewed),
    flagsChanged: viewed.flagsChanged.map(({ flag, from, to }) => ({ flag, from, to })),
    dissent: [...opinionsAgainst(viewed, lang), ...proposalsReplaced(viewed, lang)],
  };
}

const nameOf = ({ people }: Viewed, id: string): { id: string; name: string } => ({
  id,
  name: people.find((person) => person.id === id)?.name ?? '',
});

const unitOf = ({ record }: Viewed, id: string): { id: string; name: string } => ({
  id,
  name: record.units.find((unit) => unit.id === id)?.name ?? '',
});

function presentJudgement(viewed: Viewed, opinion: Opinion, lang: Lang): JudgementView {
  return {
    opinionId: opinion.id,
    step: opinion.step,
    stepLabel: labelOf('step', opinion.step, lang),
    outcome: opinion.outcome,
    outcomeLabel: labelOf('outcome', opinion.outcome, lang),
    person: nameOf(viewed, opinion.personId),
    onBehalfOf: opinion.onBehalfOf === null ? null : nameOf(viewed, opinion.onBehalfOf),
    unit: unitOf(viewed, opinion.unitId),
    givenAt: opinion.givenAt === undefined ? null : new Date(opinion.givenAt).toISOString(),
    comment: wordsOf(viewed, opinion),
  };
}

function wordsOf({ words }: Viewed, { id }: Opinion): string | null {
  const said = words.find(({ opinionId }) => opinionId === id);
  return said?.reason ?? said?.detail.comment ?? said?.detail.disclosureOpinion ?? null;
}

function presentChanges({ record, since }: Viewed): ChangedSinceView | null {
  if (!since) return null;
  const { body, differences } = since.compared;
  const { content, disclosure, interpretation, files, materials } = differences;
  return {
    revision: record.revision,
    against: since.base.revision,
    because: since.base.because,
    counts: {
      blocks: body.filter(({ change }) => change !== 'same').length,
      fields: content.length + disclosure.length + interpretation.length,
      files: files.length,
      materials: materials.length,
    },
  };
}

const opinionsAgainst = (viewed: Viewed, lang: Lang): DissentView[] =>
  differing(viewed.record).map(({ opinion, kind }) => {
    const unit = unitOf(viewed, opinion.unitId);
    const person = nameOf(viewed, opinion.personId);
    const step = labelOf('step', opinion.step, lang);
    const { message } = messageOf(`dissent.${kind}`, lang, { unit: unit.name, name: person.name, step });
    return { kind, message, opinionId: opinion.id, person, unit, words: wordsOf(viewed, opinion), attribute: null };
  });

const proposalsReplaced = (viewed: Viewed, lang: Lang): DissentView[] =>
  viewed.decidedOver.flatMap(({ by, proposal, silentUnits }): DissentView[] => {
    const nobody = { opinionId: null, person: null, unit: null };
    const attribute = proposal?.attribute ?? null;
    const label = attribute === null ? '' : labelOf('attribute', attribute, lang);
    const replaced = proposal && {
      ...{ kind: 'replacedProposal' as const, ...nobody, words: proposal.reason, attribute },
      message: messageOf('dissent.replacedProposal', lang, { name: by, attribute: label }).message,
    };
    const silent = silentUnits.map((unit) => ({
      ...{ kind: 'noReply' as const, ...nobody, words: null, attribute: null },
      message: messageOf('dissent.noReply', lang, { unit }).message,
    }));
    return [...(replaced ? [replaced] : []), ...silent];
  });
