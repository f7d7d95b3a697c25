import type { DocumentView } from '../../documents/use-document';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { useDisclosureWords } from '../said/disclosure-lines';
import words from './words.json';

export type Point = 'attribute' | 'reason' | 'policyQuestion' | 'kind';

/** What 核稿 confirms, each point with what the document says of it. */
export function useConfirmedPoints({ content, disclosure, interpretation }: DocumentView) {
  const t = useWords(words);
  const label = useLabels();
  const { choiceOf, groundsOf, reviewOf } = useDisclosureWords();
  const { policy, mandatoryProactive, kind } = content;
  const answer = (yes: boolean, reason: string) => t(yes ? 'yesBecause' : 'noBecause', { reason });
  const said = (...lines: (string | null | undefined)[]): string[] => lines.filter((line) => !!line).map(String);
  const points: { point: Point; name: string; lines: string[] }[] = [
    { point: 'attribute', name: t('pointAttribute'), lines: said(choiceOf(disclosure), reviewOf(disclosure)) },
    { point: 'reason', name: t('pointReason'), lines: said(...groundsOf(disclosure), disclosure?.reason) },
    {
      point: 'policyQuestion',
      name: t('pointPolicy'),
      lines: said(
        policy ? answer(policy.answer, policy.reason) : t('unanswered'),
        mandatoryProactive &&
          t('mandatory', { item: mandatoryProactive.item ?? t('none'), reason: mandatoryProactive.reason }),
        interpretation?.exemption && t('exemption', { reason: interpretation.exemption.reason }),
      ),
    },
    { point: 'kind', name: t('pointKind'), lines: [kind ? label('kind', kind) : t('none')] },
  ];
  return points;
}
