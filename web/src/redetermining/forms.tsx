import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ChangeHeaders } from '../documents/use-act';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { CeilingFields, ceilingOf } from '../handling/act-parts/ceiling-fields';
import type { ChosenCeiling } from '../handling/act-parts/ceiling-fields';
import { ClearingItems, SUMMARY, TEXT } from '../handling/act-parts/clearing-items';
import type { Outcome, Outcomes } from '../handling/act-parts/clearing-items';
import { commentOf } from '../handling/act-parts/comment';
import { OpinionField } from '../handling/act-parts/opinion-field';
import { useOpinionWords } from '../handling/act-parts/opinion-words';
import { ReasonForm } from '../handling/act-parts/reason-form';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import { asSent, ProposalFields, useWorded } from './proposal-fields';
import { ProposedFiles } from './proposed-files';
import type { Law } from './proposal-fields';
import { UnderWay } from './under-way';
import type { RedeterminationForm } from './under-way';
import words from './words.json';

interface Numbered {
  path: { id: string; n: number };
  header: ChangeHeaders;
}

/** The place of an act on this redetermination. */
export function useNumbered<Input>(
  props: RedeterminationForm,
  send: (input: Input, params: Numbered) => Promise<unknown>,
) {
  const { one } = props;
  return useActForm<Input>(props, (input, { path, header }) =>
    send(input, { path: { ...path, n: one.number }, header }),
  );
}

/** With the proposal displayed above it. What is said of it begins anew with another proposal, unless told otherwise. */
export const shown = (
  Form: (props: RedeterminationForm & { law: Law }) => React.ReactNode,
  keyOf = (one: RedeterminationForm['one']): string | number => one.hashes.disclosure,
) =>
  function Shown(props: ActFormProps) {
    return (
      <UnderWay document={props.document}>
        {(one, law) => <Form {...props} one={one} law={law} key={keyOf(one)} />}
      </UnderWay>
    );
  };

/** A file that is put in meanwhile leaves what is being written as it is. */
export const WordForm = shown(
  function Word({ law, ...props }) {
    const t = useWords(words);
    const { document, one } = props;
    const [worded, setWorded] = useWorded(one);
    const { words: reason } = useOpinionWords();
    const act = useNumbered<Schemas['ProposalRequest']>(props, (body, params) =>
      ask(api.PUT('/api/v1/documents/{id}/redeterminations/{n}/proposal', { params, body })),
    );
    return (
      <>
        <OpinionField label={t('why')} pointer="/reason" />
        <ProposedFiles document={document} one={one} />
        <ProposalFields
          document={{ ...document, disclosure: one.disclosure, interpretation: one.interpretation }}
          law={law}
          worded={worded}
          onChange={setWorded}
        />
        <ActProblem documentId={document.id} act={act} />
        <ActButton
          action={props.action}
          document={document}
          act={act}
          onPress={() => act.mutate({ reason: reason.trim() === '' ? one.reason : reason, ...asSent(worded) })}
        />
      </>
    );
  },
  ({ number }) => number,
);

/** Words of one's own, and the act. */
const opinion = (send: (body: Schemas['OpinionRequest'], params: Numbered) => Promise<unknown>) =>
  shown(function Opinion(props) {
    const t = useWords(words);
    const { document, one } = props;
    const { words: said } = useOpinionWords();
    const act = useNumbered<Schemas['OpinionRequest']>(props, send);
    return (
      <>
        <OpinionField label={t('comment')} pointer="/comment" />
        <ActProblem documentId={document.id} act={act} />
        <ActButton
          action={props.action}
          document={document}
          act={act}
          onPress={() => act.mutate({ seen: one.hashes, ...commentOf(said) })}
        />
      </>
    );
  });

export const SubmitForm = opinion(({ comment }, params) =>
  ask(
    api.POST('/api/v1/documents/{id}/redeterminations/{n}/submissions', {
      params,
      body: { ...(comment !== undefined && { comment }) },
    }),
  ),
);
export const EndorseForm = opinion((body, params) =>
  ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/disclosure-reviews', { params, body })),
);
export const SignForm = opinion((body, params) =>
  ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/sign-offs', { params, body })),
);

/** A reason, and the act. */
const reasoned = (send: (body: Schemas['ReasonRequest'], params: Numbered) => Promise<unknown>, danger = false) =>
  shown(function Reasoned({ one, law: _, ...props }) {
    return (
      <ReasonForm
        {...props}
        danger={danger}
        send={(body, { path, header }) => send(body, { path: { ...path, n: one.number }, header })}
      />
    );
  });

export const SendBackForm = reasoned((body, params) =>
  ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/send-backs', { params, body })),
);
export const RefuseForm = reasoned(
  (body, params) => ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/refusals', { params, body })),
  true,
);
export const WithdrawForm = reasoned(
  (body, params) => ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/withdrawals', { params, body })),
  true,
);

export const ClearForm = shown(function Clear(props) {
  const t = useWords(words);
  const { document, one } = props;
  const { words: said } = useOpinionWords();
  const [outcomes, setOutcomes] = useState<Outcomes>({});
  const { attribute, releaseForm } = one.disclosure;
  const [ceiling, setCeiling] = useState<ChosenCeiling>({
    attribute: attribute ?? '',
    releaseForm: releaseForm ?? '',
  });
  const act = useNumbered<string>(props, (comment, params) => {
    const { [TEXT]: text, [SUMMARY]: summary, ...files } = outcomes;
    const body = {
      seen: one.hashes,
      // Where the text is not judged yet, the server says so and points to it.
      outcomes: { text: text as Outcome, files, ...(summary && { summary }) },
      clearedFor: ceilingOf(ceiling),
      ...commentOf(comment),
    };
    return ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/confidentiality-reviews', { params, body }));
  });
  return (
    <>
      <ClearingItems
        document={{ ...document, disclosure: one.disclosure, interpretation: one.interpretation }}
        outcomes={outcomes}
        onJudge={(id, outcome) => setOutcomes({ ...outcomes, [id]: outcome })}
      />
      <CeilingFields legend={t('clearedFor')} pointer="/clearedFor" value={ceiling} onChange={setCeiling} />
      <OpinionField label={t('comment')} pointer="/comment" />
      <ActProblem documentId={document.id} act={act} />
      <ActButton action={props.action} document={document} act={act} onPress={() => act.mutate(said)} />
    </>
  );
});

export const ApplyForm = shown(function Apply(props) {
  const t = useWords(words);
  const { document, one } = props;
  const [channel, setChannel] = useState({
    channel: t('website'),
    officialAddress: `${window.location.origin}/public`,
  });
  const act = useNumbered<Schemas['ApplicationRequest']>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/redeterminations/{n}/applications', { params, body })),
  );
  return (
    <>
      <p className="act-note">{t('applyNote')}</p>
      {one.publishes && (
        <fieldset className="act-set" data-pointer="/channels">
          <legend>{t('channelName')}</legend>
          <TextField
            label={t('channelName')}
            pointer="/channels/0/channel"
            value={channel.channel}
            onChange={(value) => setChannel({ ...channel, channel: value })}
          />
          <TextField
            label={t('channelAddress')}
            pointer="/channels/0/officialAddress"
            value={channel.officialAddress}
            onChange={(value) => setChannel({ ...channel, officialAddress: value })}
          />
        </fieldset>
      )}
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={document}
        act={act}
        onPress={() => act.mutate({ channels: one.publishes ? [channel] : [] })}
      />
    </>
  );
});
