import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/registers', lazy: async () => ({ Component: (await import('./registers-page')).RegistersPage }) },
];
