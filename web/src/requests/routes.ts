import type { RouteObject } from 'react-router';

const lazy = async () => ({ Component: (await import('./requests')).Requests });

export const routes: RouteObject[] = [
  { path: '/requests', lazy },
  { path: '/requests/:part', lazy },
];
