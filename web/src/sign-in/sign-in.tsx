import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { Entrance } from './entrance';
import words from './words.json';

export function SignIn() {
  const t = useWords(words);
  const queries = useQueryClient();
  const signIn = useMutation({
    mutationFn: (body: Schemas['SignInRequest']) => ask(api.POST('/api/v1/sessions', { body })),
    onSuccess: (me) => queries.setQueryData(['me'], me),
  });
  return (
    <Entrance title={t('signIn')}>
      <Form layout="vertical" requiredMark={false} onFinish={signIn.mutate} validateTrigger="onSubmit">
        <Form.Item name="username" label={t('username')} rules={[{ required: true, message: t('usernameNeeded') }]}>
          <Input size="large" autoFocus autoComplete="username" autoCapitalize="none" />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordNeeded') }]}>
          <Input.Password size="large" autoComplete="current-password" />
        </Form.Item>
        {signIn.error && <ProblemNotice problem={signIn.error} />}
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
          {t('signIn')}
        </Button>
      </Form>
    </Entrance>
  );
}
