import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/issuing', lazy: async () => ({ Component: (await import('./issuing-page')).IssuingPage }) },
];
