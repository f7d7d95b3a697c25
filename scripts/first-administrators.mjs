// On an external database without people: opens the government and its office, appoints the three administrators there,
// and prints their passwords once. They let everybody else in.
//   DATABASE_URL=… node scripts/first-administrators.mjs 某市人民政府 某市人民政府办公室
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../dist/src/app.module.js';
import { AppointFirstAdministrators } from '../dist/src/people/use-cases/appoint-first-administrators.js';
import { readConfig } from '../dist/src/platform/config.js';
import { openDatabases } from '../dist/src/platform/start/open-databases.js';

const [government, office] = process.argv.slice(2);
let app;
try {
  const config = readConfig({ ...process.env, NODE_ENV: undefined });
  if (!government || !office) throw new Error('Name the government and its office: 某市人民政府 某市人民政府办公室');
  if (config.ownerUrl === undefined && config.appUrl === undefined) throw new Error('Set DATABASE_URL.');
  const { credentials } = await openDatabases(config, () => undefined);
  const module = AppModule.for(config.with({ ...credentials, jobs: false }));
  app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
  const administrators = await app.get(AppointFirstAdministrators, { strict: false }).run({ government, office });
  for (const { username, password, role } of administrators) console.log(`${username}  ${password}  ${role}`);
  console.log('Each replaces the password at first sign-in (PUT /api/v1/me/password).');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await app?.close();
}
