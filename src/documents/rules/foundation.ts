import type { EvidenceOpinion, EvidencePublication } from '../../evidence/rules/evidence.js';

const ENDING: readonly string[] = ['lapsed', 'superseded', 'reopened', 'revoked'];
const FAVOURABLE: readonly string[] = ['pass', 'endorse', 'clear', 'sign', 'countersign', 'accept'];

/**
 * The opinions and signatures that a publication rests on: given before it, not ended by then, and over exactly the
 * hashes that were published, apart from scopes that a signer's override set aside.
 */
export function foundationOf(
  publication: Pick<EvidencePublication, 'sequence' | 'scopeHashes'>,
  opinions: readonly EvidenceOpinion[],
): string[] {
  return opinions.filter((opinion) => carries(opinion, publication)).map(({ id }) => id);
}

function carries(
  { sequence, outcome, covers, marks }: EvidenceOpinion,
  publication: Pick<EvidencePublication, 'sequence' | 'scopeHashes'>,
): boolean {
  const before = marks.filter((mark) => mark.sequence <= publication.sequence);
  if (sequence >= publication.sequence || !FAVOURABLE.includes(outcome)) return false;
  if (before.some(({ kind }) => ENDING.includes(kind))) return false;
  const setAside = before.filter(({ kind }) => kind === 'overridden').flatMap(({ scopes }) => scopes);
  const { content, disclosure, interpretation } = covers;
  if (content !== publication.scopeHashes.content) return false;
  const fits = (scope: 'disclosure' | 'interpretation', hash: string | undefined): boolean =>
    hash === undefined || setAside.includes(scope) || hash === publication.scopeHashes[scope];
  return fits('disclosure', disclosure) && fits('interpretation', interpretation);
}
