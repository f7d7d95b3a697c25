import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Serves the committed `docs/openapi.json` (made by `npm run generate`, checked by a contract test) and a page to try it.
 * Read when first asked for: describing the whole API at every start would cost time and memory for nothing.
 */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, readDocument, {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: '源头 Yuantou API',
  });
}

function readDocument(): OpenAPIObject {
  // Written by our own generator.
  return JSON.parse(readFileSync(findDocument(), 'utf8')) as OpenAPIObject;
}

/** From `src/` and from `dist/src/` alike. */
function findDocument(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'docs', 'openapi.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('docs/openapi.json is missing: npm run generate');
    folder = parent;
  }
  return join(folder, 'docs', 'openapi.json');
}
