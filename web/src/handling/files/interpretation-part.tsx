import type { DocumentView } from '../../documents/use-document';
import { Empty } from '../../parts/empty';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { filesOf } from '../files-of';
import words from './words.json';

/** 解读（包）: the plan, the materials as they would be read, or why there is none. */
export function InterpretationPart({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { interpretation } = document;
  if (!interpretation) return <Empty title={t('noInterpretation')} />;
  const { plan, materials, exemption } = interpretation;
  const nameOf = (id: string) => filesOf(document).find((file) => file.id === id)?.name ?? id;
  return (
    <>
      {exemption && (
        <p>
          {t(exemption.confirmed ? 'exempt' : 'exemptAsked')} {exemption.reason}
        </p>
      )}
      {plan && (
        <dl className="plain-facts">
          {(['outline', 'form', 'channel', 'time', 'responsible'] as const).map((field) => (
            <div key={field}>
              <dt>{t(`plan-${field}`)}</dt>
              <dd>{plan[field] || t('missing')}</dd>
            </div>
          ))}
        </dl>
      )}
      {materials.map((material) => (
        <section key={material.id} className="material" lang="zh-CN">
          <h3>{material.title}</h3>
          {material.text?.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          {material.attachmentId !== null && <p>{t('materialFile', { name: nameOf(material.attachmentId) })}</p>}
          {material.elements.length > 0 && (
            <p className="material-elements">
              {t('covers', {
                what: material.elements.map((one) => label('interpretationElement', one)).join(t('comma')),
              })}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
