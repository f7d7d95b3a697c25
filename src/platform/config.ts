import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Mode = 'full' | 'public';

/** All settings, read once at start. README lists them; nothing else reads the environment. */
export class Config {
  /** `public` loads only the public side, with the public role's credentials. */
  readonly mode: Mode = 'full';
  readonly production: boolean = false;
  readonly host: string = '127.0.0.1';
  readonly port: number = 3000;
  /** The address people type, without a path; cookies are `Secure` and origins are compared with it. */
  readonly origin: string = 'http://localhost:3000';
  /** Proxies in front whose `X-Forwarded-For` is believed: addresses or networks; empty for none. */
  readonly trustedProxies: readonly string[] = [];
  /** Folder of the embedded database, the file store and the example people's passwords. */
  readonly dataDir: string = resolve('.data');
  /** Rights of the owner: migrations and roles only. Undefined in public mode. */
  readonly ownerUrl: string | undefined;
  /** The same for the embedded database, known once it runs; never from the environment. Emptying the example data only. */
  readonly embeddedOwnerUrl: string | undefined;
  readonly appUrl: string | undefined;
  readonly publicUrl: string | undefined;
  /** Connections of the inner pool; the public pool has half of them. */
  readonly poolSize: number = 10;
  readonly logLevel: string = 'info';
  /** Requests a minute from one address before 429. */
  readonly rateLimit: number = 1200;
  /** Between saying no at /health/ready and closing, so that a balancer notices. */
  readonly drainSeconds: number = 0;
  /** Answers carry the number of SQL statements (tests and bench only). */
  readonly showStatements: boolean = false;
  /** Under which applicants' identities are hashed; a file in the data folder otherwise. */
  readonly applicantKey: string | undefined;
  /** This process takes jobs from the queue (reminders, delivery, the daily round). Off in tests, which call them. */
  readonly jobs: boolean = false;
  /** The pack new documents are bound to (`policies/<id>.json`). */
  readonly policyPack: string = 'cn-2019';

  constructor(values: Partial<Config> = {}) {
    Object.assign(this, values);
  }

  with(values: Partial<Config>): Config {
    return new Config({ ...this, ...values });
  }

  /** The server is reached by TLS: `Secure` cookies, HSTS. */
  get tls(): boolean {
    return this.origin.startsWith('https://');
  }
}

/** A setting is wrong or unsafe; the message names it and says what to do. */
export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

/** @throws ConfigError with one line for every setting that is wrong. */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = new Reader(env, problems);
  const port = read.integer('PORT', 3000, 0, 65535);
  const production = env['NODE_ENV'] === 'production';
  const values: Partial<Config> = {
    mode: read.oneOf('YUANTOU_MODE', ['full', 'public'], 'full'),
    production,
    host: env['HOST'] || '127.0.0.1',
    port,
    origin: read.origin('YUANTOU_ORIGIN', `http://localhost:${port}`),
    trustedProxies: (env['YUANTOU_TRUSTED_PROXIES'] ?? '').split(',').flatMap((part) => part.trim() || []),
    dataDir: resolve(env['YUANTOU_DATA_DIR'] || '.data'),
    ownerUrl: read.secret('DATABASE_URL'),
    appUrl: read.secret('DATABASE_APP_URL'),
    publicUrl: read.secret('DATABASE_PUBLIC_URL'),
    poolSize: read.integer('DATABASE_POOL', 10, 2, 200),
    logLevel: read.oneOf(
      'LOG_LEVEL',
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      production ? 'info' : 'warn',
    ),
    rateLimit: read.integer('YUANTOU_RATE_LIMIT', 1200, 1, 1_000_000),
    drainSeconds: read.integer('YUANTOU_DRAIN_SECONDS', production ? 5 : 0, 0, 300),
    showStatements: env['YUANTOU_SHOW_STATEMENTS'] === '1',
    applicantKey: read.secret('YUANTOU_APPLICANT_KEY'),
    jobs: read.oneOf('YUANTOU_JOBS', ['on', 'off'], 'on') === 'on',
    // The embedded database is the example city's: it follows the city plan's own rules.
    policyPack:
      env['YUANTOU_POLICY_PACK'] || (env['DATABASE_URL'] || env['DATABASE_URL_FILE'] ? 'cn-2019' : 'yichun-2017'),
  };
  const config = new Config(values);
  problems.push(...unsafeSettings(config, env));
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

function unsafeSettings(config: Config, env: Environment): string[] {
  const problems: string[] = [];
  if (config.applicantKey !== undefined && config.applicantKey.length < 32)
    problems.push(
      'YUANTOU_APPLICANT_KEY: at least 32 characters, made at random; whoever knows it can try out who asked.',
    );
  if (config.mode === 'public') {
    // A host that faces the internet never holds the inner credentials (6-safety).
    if (config.ownerUrl ?? config.appUrl) {
      problems.push('YUANTOU_MODE=public: remove DATABASE_URL and DATABASE_APP_URL, and set only DATABASE_PUBLIC_URL.');
    }
    if (!config.publicUrl) problems.push('YUANTOU_MODE=public: set DATABASE_PUBLIC_URL.');
  }
  if (
    config.mode === 'full' &&
    !config.ownerUrl &&
    (config.appUrl === undefined) !== (config.publicUrl === undefined)
  ) {
    problems.push('Without DATABASE_URL set both DATABASE_APP_URL and DATABASE_PUBLIC_URL, or neither.');
  }
  if (config.production && config.mode === 'full') {
    if (!env['YUANTOU_ORIGIN']) problems.push('NODE_ENV=production: set YUANTOU_ORIGIN to the address people type.');
    if (!config.ownerUrl && !config.appUrl)
      problems.push('NODE_ENV=production: set DATABASE_URL to a PostgreSQL of your own.');
  }
  if (config.showStatements && config.production) {
    problems.push('NODE_ENV=production: remove YUANTOU_SHOW_STATEMENTS, it tells outsiders about the inside.');
  }
  return problems;
}

class Reader {
  constructor(
    private readonly env: Environment,
    private readonly problems: string[],
  ) {}

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    this.problems.push(`${name}=${text}: a whole number from ${min} to ${max} is expected.`);
    return fallback;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const text = this.env[name];
    if (text === undefined || text === '') return fallback;
    const found = allowed.find((value) => value === text);
    if (found === undefined) this.problems.push(`${name}=${text}: one of ${allowed.join(', ')} is expected.`);
    return found ?? fallback;
  }

  origin(name: string, fallback: string): string {
    const text = this.env[name];
    if (text === undefined || text === '') return fallback;
    if (/^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text) return text;
    this.problems.push(`${name}=${text}: scheme, host and port only, such as https://yuantou.example.cn.`);
    return fallback;
  }

  /** From the variable, or from the file that the variable with `_FILE` names. */
  secret(name: string): string | undefined {
    const file = this.env[`${name}_FILE`];
    if (!file) return this.env[name] || undefined;
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      this.problems.push(`${name}_FILE=${file}: the file cannot be read.`);
      return undefined;
    }
  }
}
