import type { RouteObject } from 'react-router';

const lazy = async () => ({ Component: (await import('./administration')).Administration });

export const routes: RouteObject[] = [
  { path: '/administration', lazy },
  { path: '/administration/:section', lazy },
];
