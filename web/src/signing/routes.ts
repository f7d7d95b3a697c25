import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/documents/:id/sign', lazy: async () => ({ Component: (await import('./sign-page')).SignPage }) },
];
