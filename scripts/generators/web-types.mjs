import openapiTS, { astToString } from 'openapi-typescript';
import { generate as describeApi } from './openapi.mjs';

export const target = 'web/src/api/schema.gen.ts';

/** The types of the workbench come from the API's own description, as any other client's would. */
export async function generate() {
  const types = await openapiTS(await describeApi(), { alphabetize: false });
  return `// Generated from docs/openapi.json: npm run generate\n${astToString(types)}`;
}
