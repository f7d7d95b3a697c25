import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Config } from '../config.js';
import { createAdapter } from '../http/create-app.js';
import { addConventions } from './conventions.js';
import { toJsonSchema2020 } from './json-schema.js';

/**
 * Describes the whole API without starting it: in Nest's preview mode nothing is constructed and no database is asked.
 * Run it on `dist/`, as only the build gives the request classes their schemas.
 */
export async function describeApi(module: (config: Config) => DynamicModule): Promise<OpenAPIObject> {
  const config = new Config({ appUrl: 'postgres://nowhere', publicUrl: 'postgres://nowhere', logLevel: 'silent' });
  const options = { preview: true, logger: false, abortOnError: false, bodyParser: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(module(config), createAdapter(config), options);
  const described = SwaggerModule.createDocument(app, head());
  return toJsonSchema2020(addConventions(described));
}

function head(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('源头 Yuantou')
    .setVersion('1')
    .setDescription(
      'Documents of a government from the empty page to publication. Errors are `application/problem+json` (RFC 9457) ' +
        'with `code` and `issues`; changes need `If-Match`; acts may be repeated safely with `Idempotency-Key`.',
    )
    .addServer('/')
    .addCookieAuth('__Host-yuantou', { type: 'apiKey', in: 'cookie' }, 'session')
    .addOAuth2(
      { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/api/v1/oauth/token', scopes: {} } } },
      'machine',
    )
    .build();
}
