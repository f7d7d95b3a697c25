import { Form, Input, Modal } from 'antd';
import { createContext, use, useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { api, ask } from '../api/client';
import { Problem } from '../api/problem';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import words from './words.json';

type WithFreshSignIn = <T>(run: () => Promise<T>) => Promise<T>;

const FreshSignInContext = createContext<WithFreshSignIn | null>(null);

interface Waiting {
  done: () => void;
  given: (problem: Problem) => void;
}

/** Signing and publishing want the password given lately (6-safety). The server says when; the act then goes on by itself. */
export function FreshSignInProvider({ children }: { children: ReactNode }) {
  const t = useWords(words);
  const [form] = Form.useForm<{ password: string }>();
  const waiting = useRef<Waiting | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);

  const withFreshSignIn = useCallback<WithFreshSignIn>(async (run) => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'reauthenticationRequired') throw error;
      await new Promise<void>((done, given) => {
        waiting.current = { done, given: () => given(error) };
        setRefusal(null);
        setOpen(true);
      });
      return run();
    }
  }, []);

  const close = () => {
    setOpen(false);
    form.resetFields();
    waiting.current = null;
  };
  const confirm = async ({ password }: { password: string }) => {
    setBusy(true);
    try {
      await ask(api.POST('/api/v1/sessions/current/reauthentications', { body: { password } }));
      waiting.current?.done();
      close();
    } catch (error) {
      if (error instanceof Problem) setRefusal(error);
      else throw error;
    } finally {
      setBusy(false);
    }
  };
  const cancel = () => {
    waiting.current?.given(new Problem(403, 'reauthenticationRequired', '', [], {}));
    close();
  };

  return (
    <FreshSignInContext value={withFreshSignIn}>
      {children}
      <Modal
        open={open}
        title={t('reauthenticate')}
        okText={t('confirm')}
        cancelText={t('cancel')}
        confirmLoading={busy}
        onOk={() => form.submit()}
        onCancel={cancel}
        destroyOnHidden
      >
        <p>{t('reauthenticateWhy')}</p>
        <Form form={form} layout="vertical" onFinish={(given) => void confirm(given)} requiredMark={false}>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordNeeded') }]}>
            <Input.Password autoFocus autoComplete="current-password" />
          </Form.Item>
        </Form>
        {refusal && <ProblemNotice problem={refusal} />}
      </Modal>
    </FreshSignInContext>
  );
}

/** Runs an act; where the server asks for the password first, asks the person, and then runs it again under the same key. */
export function useFreshSignIn(): WithFreshSignIn {
  const run = use(FreshSignInContext);
  if (!run) throw new Error('useFreshSignIn needs a FreshSignInProvider around it');
  return run;
}
