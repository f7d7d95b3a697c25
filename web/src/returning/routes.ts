import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/documents/:id/return', lazy: async () => ({ Component: (await import('./return-page')).ReturnPage }) },
];
