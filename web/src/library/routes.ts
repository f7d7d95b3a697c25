import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/library', lazy: async () => ({ Component: (await import('./library')).Library }) },
];
