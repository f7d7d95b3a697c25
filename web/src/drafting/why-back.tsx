import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import words from './words.json';

/** Sent back inside the unit: who, and in which words. The newest act that brought the document here by its reason. */
export function WhyBack() {
  const t = useWords(words);
  const { lang } = useLang();
  const { document } = useDrafting();
  const { data } = useQuery({
    queryKey: ['document', document.id, 'timeline', lang],
    queryFn: () => ask(api.GET('/api/v1/documents/{id}/timeline', { params: { path: { id: document.id } } })),
    enabled: document.opinions.length > 0 || document.revision > 1,
  });
  const arrived = data?.findLast(({ from, to }) => from !== null && from.code !== to.code);
  if (!arrived || arrived.reason === null) return null;
  return (
    <section className="card why-back" aria-labelledby="why-back">
      <h2 id="why-back">{arrived.act.label}</h2>
      <p>{arrived.reason}</p>
      <p className="field-hint">{t('by', { name: arrived.by?.name ?? '', post: arrived.by?.roleLabel ?? '' })}</p>
    </section>
  );
}

/** Opinions that a change of the text made lapse: whose, and why; they have to be asked again. */
export function LapsedOpinions() {
  const t = useWords(words);
  const { document } = useDrafting();
  const lapsed = document.opinions.filter(({ stands, lapsedBecause }) => !stands && lapsedBecause.length > 0);
  if (lapsed.length === 0) return null;
  return (
    <details className="card lapsed">
      <summary>{t('lapsed', { n: lapsed.length })}</summary>
      <ul>
        {lapsed.map(({ id, person, unit, lapsedBecause }) => (
          <li key={id}>
            {unit.name} {person.name}
            {lapsedBecause.map(({ kind, message }) => (
              <p key={kind} className="field-hint">
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
