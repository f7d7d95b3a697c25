import { Button } from 'antd';
import { useActLabel } from '../use-act-label';
import type { ActFormProps } from '../act-form';
import { useWords } from '../../words/use-words';
import words from './words.json';

interface Props extends Pick<ActFormProps, 'action'> {
  act: { isPending: boolean };
  onPress: () => void;
  /** Where the act cannot be taken back. */
  danger?: boolean;
}

/** Sends the act: says what it does, to whom it goes where the server knows it, and in whose name. */
export function ActButton({ action, act, onPress, danger = false }: Props) {
  const t = useWords(words);
  const label = useActLabel();
  const name = label(action.name);
  return (
    <div className="act-send">
      {action.onBehalfOf && <p className="act-note">{t('onBehalfOf', { name: action.onBehalfOf.name })}</p>}
      <Button type="primary" size="large" block danger={danger} loading={act.isPending} onClick={onPress}>
        {name}
      </Button>
    </div>
  );
}
