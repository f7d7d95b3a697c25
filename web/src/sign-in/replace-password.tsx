import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { ProblemNotice } from '../parts/problem-notice';
import { useWords } from '../words/use-words';
import { Entrance } from './entrance';
import words from './words.json';

/** A password made by the machine is replaced before anything else. */
export function ReplacePassword() {
  const t = useWords(words);
  const queries = useQueryClient();
  const replace = useMutation({
    mutationFn: ({ currentPassword, newPassword }: Schemas['PasswordChangeRequest']) =>
      ask(api.PUT('/api/v1/me/password', { body: { currentPassword, newPassword } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
  return (
    <Entrance title={t('replaceTitle')}>
      <p>{t('replaceWhy')}</p>
      <Form layout="vertical" requiredMark={false} onFinish={replace.mutate} validateTrigger="onSubmit">
        <Form.Item
          name="currentPassword"
          label={t('currentPassword')}
          rules={[{ required: true, message: t('passwordNeeded') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('newPassword')}
          rules={[{ required: true, message: t('newPasswordNeeded') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('repeatPassword')}
          dependencies={['newPassword']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('newPassword')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('repeatDiffers'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        {replace.error && <ProblemNotice problem={replace.error} />}
        <Button type="primary" htmlType="submit" block loading={replace.isPending}>
          {t('save')}
        </Button>
      </Form>
    </Entrance>
  );
}
