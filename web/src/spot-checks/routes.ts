import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/spot-checks', lazy: async () => ({ Component: (await import('./checks-page')).ChecksPage }) },
  { path: '/spot-checks/:id', lazy: async () => ({ Component: (await import('./check-page')).CheckPage }) },
  { path: '/rectifications', lazy: async () => ({ Component: (await import('./orders-page')).OrdersPage }) },
  { path: '/rectifications/:id', lazy: async () => ({ Component: (await import('./order-page')).OrderPage }) },
];
