import { Button } from 'antd';
import { ProblemNotice } from '../parts/problem-notice';
import { useLang } from '../words/lang';
import { useWords } from '../words/use-words';
import { SECTIONS } from './draft';
import { useDrafting } from './drafting-context';
import words from './words.json';

/** 已保存 10:32: where the words on the screen are. */
export function SaveStatus() {
  const t = useWords(words);
  const { lang } = useLang();
  const { state, store, editable } = useDrafting();
  const { status, savedAt, conflicts, merged } = state;
  if (!editable) return null;
  const at = savedAt?.toLocaleTimeString(lang === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  const text =
    conflicts.length > 0
      ? t('conflictOpen')
      : status === 'saved' && at === undefined
        ? t('allSaved')
        : t(`save-${status}`, { time: at ?? '' });
  return (
    <p className={`save-status save-${status}`}>
      <span role="status">{text}</span>
      {merged && <span role="status">{t('merged')}</span>}
      {status === 'away' && (
        <Button size="small" onClick={() => void store.flush()}>
          {t('tryNow')}
        </Button>
      )}
    </p>
  );
}

/** Sections that the server does not take as they are: why, and that the words are still here. */
export function Refusals() {
  const t = useWords(words);
  const { state } = useDrafting();
  const refused = SECTIONS.flatMap((section) => {
    const problem = state.refused[section];
    return problem ? [{ section, problem }] : [];
  });
  return (
    <>
      {refused.map(({ section, problem }) => (
        <div key={section} className="refusal">
          <p>{t('notSaved', { section: t(`section-${section}`) })}</p>
          <ProblemNotice problem={problem} />
        </div>
      ))}
    </>
  );
}
