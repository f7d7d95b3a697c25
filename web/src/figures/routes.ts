import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/figures', lazy: async () => ({ Component: (await import('./figures-page')).FiguresPage }) },
  { path: '/figures/documents', lazy: async () => ({ Component: (await import('./facts-page')).FactsPage }) },
  { path: '/figures/bulletins', lazy: async () => ({ Component: (await import('./bulletins-page')).BulletinsPage }) },
  {
    path: '/figures/annual-report',
    lazy: async () => ({ Component: (await import('./annual-report-page')).AnnualReportPage }),
  },
];
