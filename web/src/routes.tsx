import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { NoSuchPage } from './shell/not-found';
import { ScreenFault } from './shell/screen-fault';
import { Shell } from './shell/shell';

/** Each area names its own screens in `<area>/routes.ts`; a screen is loaded when it is first opened. */
const areas = import.meta.glob<{ routes: RouteObject[] }>('./*/routes.ts', { eager: true });

export const router = createBrowserRouter(
  [
    {
      Component: Shell,
      children: [
        {
          ErrorBoundary: ScreenFault,
          children: [...Object.values(areas).flatMap(({ routes }) => routes), { path: '*', Component: NoSuchPage }],
        },
      ],
    },
  ],
  { basename: '/app' },
);
