import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as Notices, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { Locale } from 'antd/lib/locale';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-router';
import { Problem } from './api/problem';
import { VocabularyProvider } from './parts/vocabulary-provider';
import { router } from './routes';
import { FreshSignInProvider } from './session/fresh-sign-in';
import { SessionProvider } from './session/session';
import { LangProvider, useLang } from './words/lang';
import type { Lang } from './words/lang';

const LOCALES: Record<Lang, Locale> = { zh: zhCN, en: enUS };

const THEME = {
  // One accent; every pair of colours has a contrast of at least 4.5 : 1.
  token: {
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorError: '#b3261e',
    colorText: '#1c2430',
    colorTextSecondary: '#4f5b6b',
    colorTextDescription: '#4f5b6b',
    colorTextPlaceholder: '#667085',
    colorTextDisabled: '#667085',
    fontSize: 15,
    fontFamily: 'inherit',
    borderRadius: 6,
    // Small buttons hold text of 15 px as well.
    controlHeightSM: 28,
  },
};

/** The content security policy allows style elements only with the nonce of the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function App() {
  return (
    <LangProvider>
      <Dressed>
        <Asking>
          <VocabularyProvider>
            <FreshSignInProvider>
              <SessionProvider>
                <RouterProvider router={router} />
              </SessionProvider>
            </FreshSignInProvider>
          </VocabularyProvider>
        </Asking>
      </Dressed>
    </LangProvider>
  );
}

function Dressed({ children }: { children: ReactNode }) {
  const { lang } = useLang();
  return (
    <ConfigProvider locale={LOCALES[lang]} theme={THEME} csp={{ nonce }} button={{ autoInsertSpace: false }}>
      <Notices>{children}</Notices>
    </ConfigProvider>
  );
}

/** What the server said is kept for a moment; a refusal is an answer and is not asked for again. */
function Asking({ children }: { children: ReactNode }) {
  const client = useMemo(
    () =>
      new QueryClient({
        defaultOptions: {
          // Without a network one is told so at once; an act is never kept to be done behind somebody's back later.
          mutations: { networkMode: 'always' },
          queries: {
            networkMode: 'always',
            staleTime: 5_000,
            retry: (failures, error) => failures < 2 && error instanceof Problem && [0, 503].includes(error.status),
          },
        },
      }),
    [],
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
