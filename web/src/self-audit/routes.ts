import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/self-audits', lazy: async () => ({ Component: (await import('./board')).Board }) },
  { path: '/self-audits/:id', lazy: async () => ({ Component: (await import('./audit-page')).AuditPage }) },
  { path: '/self-audits/:id/items', lazy: async () => ({ Component: (await import('./items-page')).ItemsPage }) },
  { path: '/self-audits/:id/report', lazy: async () => ({ Component: (await import('./report-page')).ReportPage }) },
];
