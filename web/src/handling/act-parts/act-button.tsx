import { Button } from 'antd';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import type { ActFormProps } from '../act-form';
import { useActLabel } from '../use-act-label';
import words from './words.json';

interface Props extends Pick<ActFormProps, 'action' | 'document'> {
  act: { isPending: boolean };
  onPress: () => void;
  /** Where the act cannot be taken back. */
  danger?: boolean;
}

/** Sends the act: says what it does, to whom it goes where the server knows it, and in whose name. */
export function ActButton({ action, document, act, onPress, danger = false }: Props) {
  const t = useWords(words);
  const label = useLabels();
  const name = useActLabel()(action.name);
  const next = (action.leadsTo?.waitsFor ?? []).map(({ role, unit }) =>
    unit.id === document.unit.id ? label('role', role) : t('inUnit', { unit: unit.name, role: label('role', role) }),
  );
  return (
    <div className="act-send">
      {action.onBehalfOf && <p className="act-note">{t('onBehalfOf', { name: action.onBehalfOf.name })}</p>}
      <Button type="primary" block danger={danger} loading={act.isPending} onClick={onPress}>
        {next.length > 0 ? t('sendsTo', { act: name, who: [...new Set(next)].join(t('or')) }) : name}
      </Button>
    </div>
  );
}
