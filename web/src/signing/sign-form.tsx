import { lazy, useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { Problem } from '../api/problem';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { commentOf } from '../handling/act-parts/comment';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { useActForm } from '../handling/act-parts/use-act-form';
import { Dissent } from '../handling/said/dissent';
import { useSigningView } from '../handling/said/use-signing-view';
import { LazyPart } from '../parts/lazy-part';
import { Loading } from '../parts/loading';
import { useWords } from '../words/use-words';
import { useOverride } from './use-override';
import words from './words.json';

const OverrideFields = lazy(async () => ({ default: (await import('./override-fields')).OverrideFields }));

type SignOff = Schemas['SignOffRequest'];

/** 签发: document and interpretation in one act, bound to the hashes of what is on the screen. */
export function SignForm(props: ActFormProps) {
  const t = useWords(words);
  const { document, action } = props;
  const { words: said } = useOpinionWords();
  const [takesDissent, takeDissent] = useState(false);
  const [defersInterpretation, defer] = useState(false);
  const { override, change, begin, asSent } = useOverride(document);
  const act = useActForm<SignOff>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/sign-offs', { params, body })),
  );
  const dissent = useSigningView(document).data?.dissent ?? [];
  const taken = dissent.some(({ kind }) => kind === 'objection' || kind === 'noReply');
  // Silence of a unit is no opinion: the server asks for the same tick, and says so.
  const asked = act.error instanceof Problem && act.error.issues.some(({ pointer }) => pointer === '/takesDissent');
  const sign = () =>
    act.mutate({
      seen: document.hashes,
      takesDissent,
      defersInterpretation,
      ...commentOf(said),
      ...asSent,
      ...(action.onBehalfOf && { onBehalfOf: action.onBehalfOf.id }),
    });
  return (
    <>
      {dissent.length > 0 && <Dissent dissent={dissent} />}
      {(taken || asked) && (
        <label className="act-tick" data-pointer="/takesDissent">
          <input type="checkbox" checked={takesDissent} onChange={({ target }) => takeDissent(target.checked)} />
          <span>{t('takesDissent')}</span>
        </label>
      )}
      {action.mayOverride && (
        <div className={override ? 'act-override act-override-open' : 'act-override'} data-pointer="/override">
          <label className="act-tick">
            <input type="checkbox" checked={override !== null} onChange={({ target }) => begin(target.checked)} />
            <span>{t('override')}</span>
          </label>
          {override && (
            <LazyPart fallback={<Loading />}>
              <OverrideFields document={document} override={override} onChange={change} />
            </LazyPart>
          )}
        </div>
      )}
      <OpinionField label={t('opinion')} pointer="/comment" rows={2} />
      <details className="act-more">
        <summary>{t('special')}</summary>
        <label className="act-tick" data-pointer="/defersInterpretation">
          <input type="checkbox" checked={defersInterpretation} onChange={({ target }) => defer(target.checked)} />
          <span>{t('defers')}</span>
        </label>
      </details>
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={action} document={document} act={act} onPress={sign} />
    </>
  );
}
