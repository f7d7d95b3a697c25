import { RedactedCopyChoice } from './files-form';
import { useDrafting } from './drafting-context';

/** Shown where the release form needs it, or where a copy is there already. */
export function RedactedCopy() {
  const { document, state } = useDrafting();
  const { releaseForm } = state.draft.disclosure;
  const has = (document.disclosure?.files ?? []).some(({ role }) => role === 'redactedCopy');
  return releaseForm === 'redacted' || has ? <RedactedCopyChoice /> : null;
}
