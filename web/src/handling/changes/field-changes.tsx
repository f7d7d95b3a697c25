import type { Schemas } from '../../api/client';
import { useWords } from '../../words/use-words';
import { Pieces } from './pieces';
import { useFieldWords } from './use-field-words';
import words from './words.json';

interface Props {
  title: string;
  changes: readonly Schemas['FieldChangeView'][];
}

/** Elements, attribute and package: what each said before, and what it says now. */
export function FieldChanges({ title, changes }: Props) {
  const t = useWords(words);
  const say = useFieldWords();
  if (changes.length === 0) return null;
  return (
    <section className="change-part">
      <h3>{title}</h3>
      <div className="scroll-x" tabIndex={0} role="group" aria-label={title}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('was')}</th>
              <th scope="col">{t('is')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, label, before, after, pieces }) =>
              pieces ? (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  <td colSpan={2}>
                    <Pieces pieces={pieces} />
                  </td>
                </tr>
              ) : (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  <td>{before === null ? t('none') : <del>{say(field, before)}</del>}</td>
                  <td>{after === null ? t('none') : <ins>{say(field, after)}</ins>}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
