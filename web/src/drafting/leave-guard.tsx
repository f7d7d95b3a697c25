import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import words from './words.json';

/** Whoever leaves with unsaved words is asked; what can still be saved is saved first. */
export function LeaveGuard() {
  const t = useWords(words);
  const { store, document } = useDrafting();
  const unsaved = () => store.isDirty() || store.read().conflicts.length > 0;
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    if (currentLocation.pathname === nextLocation.pathname) return false;
    store.collect();
    return unsaved();
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      store.collect();
      if (store.isDirty() || store.read().conflicts.length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let gone = false;
    void store.flush().then((saved) => {
      if (saved && !gone) blocker.proceed();
    });
    return () => {
      gone = true;
    };
  }, [blocker, store]);
  const discard = () => {
    store.discard();
    blocker.proceed?.();
  };
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('leaveTitle')}
      onCancel={() => blocker.reset?.()}
      footer={[
        <Button key="stay" type="primary" onClick={() => blocker.reset?.()}>
          {t('stay')}
        </Button>,
        <Button key="leave" danger onClick={discard}>
          {t('leaveAnyway')}
        </Button>,
      ]}
    >
      <p>{t('leaveText', { title: document.content.title })}</p>
    </Modal>
  );
}
