import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/documents/new', lazy: async () => ({ Component: (await import('./new-document')).NewDocument }) },
  { path: '/documents/:id/edit', lazy: async () => ({ Component: (await import('./edit-document')).EditDocument }) },
];
