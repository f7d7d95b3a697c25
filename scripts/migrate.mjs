// Brings an external database up to date without starting the server: DATABASE_URL=… npm run migrate
import { prepareDatabase } from '../dist/src/platform/database/prepare-database.js';
import { readConfig } from '../dist/src/platform/config.js';

try {
  const { ownerUrl, appUrl, publicUrl } = readConfig({ ...process.env, NODE_ENV: undefined });
  if (ownerUrl === undefined) throw new Error('Set DATABASE_URL to the database to be migrated, as its owner.');
  await prepareDatabase(ownerUrl, { ...(appUrl && { appUrl }), ...(publicUrl && { publicUrl }) });
  console.log('The database is up to date.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
