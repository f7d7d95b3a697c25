import type { Config } from '../config.js';
import { startCluster } from '../database/embedded/cluster.js';
import type { Cluster } from '../database/embedded/cluster.js';
import { prepareDatabase } from '../database/prepare-database.js';
import type { Credentials } from '../database/prepare-database.js';

export interface Databases {
  readonly credentials: Partial<Credentials>;
  /** The embedded PostgreSQL, when no DATABASE_… is set. */
  readonly cluster?: Cluster;
}

/**
 * Embedded without settings; with DATABASE_URL an external one, migrated as its owner; with the two roles' credentials
 * alone (or in public mode) just these, and somebody else migrates.
 */
export async function openDatabases(config: Config, progress: (sentence: string) => void): Promise<Databases> {
  const { appUrl, publicUrl } = config;
  const given = { ...(appUrl !== undefined && { appUrl }), ...(publicUrl !== undefined && { publicUrl }) };
  if (config.ownerUrl !== undefined) return { credentials: await prepareDatabase(config.ownerUrl, given) };
  if (config.mode === 'public' || appUrl !== undefined) return { credentials: given };
  const cluster = await startCluster(config.dataDir, { progress });
  try {
    return { credentials: await prepareDatabase(cluster.ownerUrl), cluster };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
