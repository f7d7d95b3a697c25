import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/registers/imports',
    lazy: async () => ({ Component: (await import('./import-page')).ImportPage }),
  },
  { path: '/registers', lazy: async () => ({ Component: (await import('./registers-page')).RegistersPage }) },
];
