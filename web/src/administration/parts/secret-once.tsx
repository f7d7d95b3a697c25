import { useWords } from '../../words/use-words';
import words from '../words.json';

/** A password or a client's secret, shown this once. */
export function SecretOnce({ of, secret, onClose }: { of: string; secret: string; onClose: () => void }) {
  const t = useWords(words);
  return (
    <div className="secret-once" role="status">
      <p>{t('secretOf', { of })}</p>
      <code>{secret}</code>
      <p>{t('secretOnce')}</p>
      <button type="button" className="plain-button" onClick={onClose}>
        {t('noted')}
      </button>
    </div>
  );
}
