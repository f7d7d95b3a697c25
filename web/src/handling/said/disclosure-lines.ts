import { useCallback } from 'react';
import type { Schemas } from '../../api/client';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import words from './words.json';

type Disclosure = Schemas['ProposedDisclosureView'];
type Ground = Schemas['ClaimedGroundView'];

/** 公开属性 in words, as the paper form and whoever confirms it read it. */
export function useDisclosureWords() {
  const t = useWords(words);
  const label = useLabels();

  const evidenceOf = useCallback(
    ({ evidence }: Ground): string[] => {
      const { law, article, interest, harm, thirdParty, consent, publicInterest } = evidence;
      const said: [Parameters<typeof t>[0], string | null | undefined][] = [
        ['law', law && [law, article].filter(Boolean).join(' ')],
        ['interest', interest && label('protectedInterest', interest)],
        ['harm', harm],
        ['thirdParty', thirdParty],
        ['consent', consent && `${consent.givenBy} ${consent.givenOn}`],
        ['publicInterest', publicInterest],
        ['noOutwardEffect', evidence.noOutwardEffect],
        ['endsWhen', evidence.endsWhen],
        ['noDutyToDisclose', evidence.noDutyToDisclose],
      ];
      return said.flatMap(([key, value]) => (value ? [t(key, { value })] : []));
    },
    [t, label],
  );

  const choiceOf = useCallback(
    (disclosure: Disclosure | null): string => {
      if (!disclosure?.attribute) return t('notProposed');
      const form = disclosure.releaseForm && label('releaseForm', disclosure.releaseForm);
      return [label('attribute', disclosure.attribute), form].filter(Boolean).join(' · ');
    },
    [t, label],
  );

  const reviewOf = useCallback(
    (disclosure: Disclosure | null): string | null => {
      const at = disclosure?.reviewAt;
      if (!at) return null;
      const kind = label('reviewAt', at.type);
      const when = 'on' in at ? at.on : 'event' in at ? at.event : '';
      return when === '' ? kind : t('reviewAt', { kind, when });
    },
    [t, label],
  );

  const groundWords = useCallback(
    (ground: Ground): string =>
      [`${ground.code} ${label('ground', ground.code)}`, ...evidenceOf(ground)].join(t('join')),
    [t, label, evidenceOf],
  );

  const groundsOf = useCallback(
    (disclosure: Disclosure | null): string[] => (disclosure?.grounds ?? []).map(groundWords),
    [groundWords],
  );

  return { choiceOf, reviewOf, groundsOf, groundWords, evidenceOf };
}
