import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useSession } from '../session/session';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import './help.css';
import { ShortcutSwitch } from './shortcut-sheet';
import { Topic } from './topic';
import { TOPICS } from './topics';
import { startTour } from './tour';
import words from './words.json';

/** 帮助: the tour of one's post again, every screen's use, and the switch for shortcuts. */
export function HelpPage() {
  const t = useWords(words);
  const { appointment } = useSession();
  const navigate = useNavigate();
  useTitle(t('title'));
  const replay = async () => {
    if (!appointment) return;
    await navigate('/');
    await startTour(appointment.role, t, () => undefined);
  };
  return (
    <>
      <h1>{t('title')}</h1>
      {appointment && (
        <section className="help-card">
          <h2>{t('tour')}</h2>
          <p>{t('tourWhy')}</p>
          <p>
            <Button type="primary" onClick={() => void replay()}>
              {t('replayTour')}
            </Button>
          </p>
        </section>
      )}
      <h2>{t('allTopics')}</h2>
      <div className="help-cards">
        {TOPICS.map((topic) => (
          <div key={topic} className="help-card">
            <Topic topic={topic} />
          </div>
        ))}
      </div>
      <h2>{t('shortcuts')}</h2>
      <p>{t('shortcutsWhy')}</p>
      <ShortcutSwitch />
      <ul className="help-links">
        <li>
          <a href="/public">{t('publicSide')}</a>
        </li>
        <li>
          <a href="/api/docs">{t('apiDocs')}</a>
        </li>
      </ul>
    </>
  );
}
