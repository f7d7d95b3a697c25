import type { FastifyInstance } from 'fastify';

/** All routes, to tell an unknown address (404) from a known one asked with another method (405). */
export class RouteTable {
  private readonly routes: { method: string; pattern: RegExp }[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ method, url }) => {
      const pattern = toPattern(url);
      for (const one of [method].flat()) this.routes.push({ method: one, pattern });
    });
  }

  methodsOf(path: string): string[] {
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return [...new Set(methods)].filter((method) => method !== 'OPTIONS').sort();
  }
}

function toPattern(url: string): RegExp {
  // A route for everything (`*`) says nothing about one address.
  if (url === '*' || url === '/*') return /^(?!)/;
  const source = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('\\*', '.*')))
    .join('/');
  return new RegExp(`^${source}/?$`);
}
