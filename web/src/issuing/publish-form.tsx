import { Button } from 'antd';
import { useState } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import type { ActFormProps } from '../handling/act-form';
import { ActButton } from '../handling/act-parts/act-button';
import { ActProblem } from '../handling/act-parts/act-problem';
import { TextField } from '../handling/act-parts/text-field';
import { useActForm } from '../handling/act-parts/use-act-form';
import { useWords } from '../words/use-words';
import words from './words.json';

type Publication = Schemas['PublicationRequest'];
type Channel = Publication['channels'][number];

/** 公开: document and interpretation together, with every place at which they appear. */
export function PublishForm(props: ActFormProps) {
  const t = useWords(words);
  const { document } = props;
  const [channels, setChannels] = useState<readonly Channel[]>([
    { channel: t('website'), officialAddress: ownAddress() },
  ]);
  const [deferInterpretation, defer] = useState(false);
  const act = useActForm<Publication>(props, (body, params) =>
    ask(api.POST('/api/v1/documents/{id}/publications', { params, body })),
  );
  const change = (index: number, changed: Partial<Channel>) =>
    setChannels(channels.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  return (
    <>
      <p className="act-note">{t('publishNote')}</p>
      <fieldset className="act-set" data-pointer="/channels">
        <legend>{t('channels')}</legend>
        {channels.map(({ channel, officialAddress }, index) => (
          <div key={index} className="channel">
            <TextField
              label={t('channelName')}
              pointer={`/channels/${index}/channel`}
              value={channel}
              onChange={(value) => change(index, { channel: value })}
            />
            <TextField
              label={t('channelAddress')}
              pointer={`/channels/${index}/officialAddress`}
              value={officialAddress}
              onChange={(value) => change(index, { officialAddress: value })}
            />
            {channels.length > 1 && (
              <Button size="small" onClick={() => setChannels(channels.filter((_, at) => at !== index))}>
                {t('removeChannel', { n: index + 1 })}
              </Button>
            )}
          </div>
        ))}
        <Button size="small" onClick={() => setChannels([...channels, { channel: '', officialAddress: '' }])}>
          {t('addChannel')}
        </Button>
      </fieldset>
      <label className="act-tick" data-pointer="/deferInterpretation">
        <input type="checkbox" checked={deferInterpretation} onChange={({ target }) => defer(target.checked)} />
        <span>{t('deferInterpretation')}</span>
      </label>
      <ActProblem documentId={document.id} act={act} />
      <ActButton
        action={props.action}
        document={props.document}
        act={act}
        onPress={() => act.mutate({ channels: [...channels], deferInterpretation })}
      />
    </>
  );
}

const ownAddress = (): string => `${window.location.origin}/public`;
