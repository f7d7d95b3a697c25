import 'reflect-metadata';
import { AppModule } from '../../dist/src/app.module.js';
import { describeApi } from '../../dist/src/platform/openapi/describe-api.js';

export const target = 'docs/openapi.json';

export async function generate() {
  const document = await describeApi((config) => AppModule.for(config));
  return `${JSON.stringify(document, null, 2)}\n`;
}
