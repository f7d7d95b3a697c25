import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * The workbench in the browser, as `web/` was built: its page for every address below `/app/`, its files below
 * `/app/assets/`. It is a client of the HTTP API like any other; nothing here asks who is there.
 */
export async function registerWorkbench(fastify: FastifyInstance): Promise<void> {
  const folder = findBuild();
  if (folder === undefined) return;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await fastify.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/app/assets/',
    decorateReply: false,
    preCompressed: true,
    index: false,
    // Their names change with their bytes.
    immutable: true,
    maxAge: '365d',
  });
  const answer = async (_request: unknown, reply: FastifyReply): Promise<string> => {
    const nonce = randomBytes(16).toString('base64');
    allowStyles(reply, nonce);
    void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
    return page.replaceAll('%NONCE%', nonce);
  };
  fastify.get('/app', answer);
  fastify.get('/app/*', answer);
}

/** antd writes its style sheets into the page; with the nonce of this very answer, and in no other way. */
function allowStyles(reply: FastifyReply, nonce: string): void {
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy !== 'string') return;
  void reply.header('content-security-policy', policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`));
}

/** From `src/` and from `dist/src/` alike. A server that was built without it serves the API alone. */
function findBuild(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(join(folder, 'package.json'))) break;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  const build = join(folder, 'web', 'dist');
  return existsSync(join(build, 'index.html')) ? build : undefined;
}
