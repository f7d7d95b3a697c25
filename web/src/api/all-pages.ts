import { ask } from './client';

interface Page<T> {
  data?: T[] | { items: T[] };
  error?: unknown;
  response: Response;
}

/** A list whose whole is shown, page after page by its `Link` header. Not for lists that grow without end. */
export async function allPages<T>(read: (cursor: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const call = read(cursor === null ? {} : { cursor });
    const page = await ask<T[] | { items: T[] }>(call);
    items.push(...(Array.isArray(page) ? page : page.items));
    cursor = nextCursor((await call).response);
  } while (cursor !== null);
  return items;
}

function nextCursor(response: Response): string | null {
  const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  return next === undefined ? null : new URL(next, window.location.origin).searchParams.get('cursor');
}
