import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/database.js';
import { uuidv7 } from '../../platform/ids.js';
import { recordAdministrativeAct } from '../administrative-record.js';
import { isMachineScope } from '../rules/scopes.js';
import type { MachineScope } from '../rules/scopes.js';
import { shanghaiDate } from '../rules/today.js';
import { Passwords } from '../sign-in/passwords.js';
import { SignInSettings } from '../sign-in/sign-in-settings.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { newToken, tokenHash } from '../sign-in/tokens.js';

export type TokenErrorCode =
  'invalid_request' | 'invalid_client' | 'invalid_grant' | 'invalid_scope' | 'unsupported_grant_type';

/** An error in the words of RFC 6749, section 5.2. */
export class TokenRefused extends Error {
  constructor(
    readonly error: TokenErrorCode,
    readonly description: string,
  ) {
    super(error);
  }
}

export interface TokenRequest {
  clientId: string;
  clientSecret: string;
  /** Separated by blanks; all the client's scopes when absent. */
  scope: string | undefined;
  /** Sign-in name of the person of the client's unit for whom it acts. */
  actingFor: string | undefined;
}

export interface IssuedToken {
  token: string;
  expiresInSeconds: number;
  scopes: readonly MachineScope[];
}

interface ClientRow {
  id: string;
  unit_id: string;
  secret_hash: string;
  scopes: MachineScope[];
}

interface DrafterRow {
  appointment_id: string;
  person_id: string;
}

/** OAuth 2.0 client credentials (RFC 6749, 4.4) for a department's own system. */
@Injectable()
export class IssueToken {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly settings: SignInSettings,
  ) {}

  /** @throws TokenRefused, TooManyRequests */
  async run(request: TokenRequest, address: string): Promise<IssuedToken> {
    // Apart from the names of people: neither may slow the other down.
    const account = `client:${request.clientId}`;
    const admission = await this.throttle.admit(account, address);
    const client = await this.authenticate(request);
    await this.database.transaction((tx) => this.throttle.succeeded(tx, admission));
    const scopes = grantedScopes(request.scope, client.scopes);
    const now = this.clock.now();
    const token = newToken();
    await this.database.transaction(async (tx) => {
      const drafter = await this.findDrafter(tx, client, request.actingFor, now);
      await this.store(tx, client, drafter, scopes, token, now);
      await recordAdministrativeAct(tx, {
        act: 'tokenIssued',
        at: now,
        subject: { kind: 'apiClient', id: client.id },
        detail: { actingFor: request.actingFor, scopes },
      });
    });
    return { token, expiresInSeconds: this.settings.tokenMinutes * 60, scopes };
  }

  private async authenticate({ clientId, clientSecret }: TokenRequest): Promise<ClientRow> {
    const [client] = await this.database.query<ClientRow>({
      name: 'people.clientById',
      text: `SELECT c.id, c.unit_id, c.secret_hash, c.scopes FROM yuantou.api_client c
        JOIN yuantou.unit u ON u.id = c.unit_id AND u.disabled_at IS NULL
        WHERE c.client_id = $1 AND c.disabled_at IS NULL`,
      values: [clientId],
    });
    const matched = await this.passwords.matches(client?.secret_hash, clientSecret);
    if (!client || !matched) throw new TokenRefused('invalid_client', 'The client is unknown or its secret is wrong.');
    return client;
  }

  private async findDrafter(tx: Tx, client: ClientRow, actingFor: string | undefined, now: Date): Promise<DrafterRow> {
    if (actingFor === undefined) {
      throw new TokenRefused('invalid_request', 'acting_for must name the person for whom the client acts.');
    }
    const [drafter] = await tx.query<DrafterRow>({
      name: 'people.drafterOf',
      text: `
        SELECT a.id AS appointment_id, p.id AS person_id
        FROM yuantou.person p JOIN yuantou.appointment a ON a.person_id = p.id
        WHERE p.username = $1 AND p.disabled_at IS NULL AND a.unit_id = $2 AND a.role = 'drafter'
          AND a.revoked_at IS NULL AND a.held_on @> $3::date
        ORDER BY a.starts_on, a.id LIMIT 1`,
      values: [actingFor.toLowerCase(), client.unit_id, shanghaiDate(now)],
    });
    // One answer for «no such person» and «of another unit»: a client learns names of its own unit only.
    if (!drafter) throw new TokenRefused('invalid_grant', "acting_for names no drafter of the client's unit.");
    return drafter;
  }

  private async store(
    tx: Tx,
    client: ClientRow,
    drafter: DrafterRow,
    scopes: readonly MachineScope[],
    token: string,
    now: Date,
  ): Promise<void> {
    const expiresAt = new Date(now.getTime() + this.settings.tokenMinutes * 60_000);
    await tx.execute({
      name: 'people.sweepTokens',
      text: 'DELETE FROM yuantou.api_token WHERE api_client_id = $1 AND expires_at <= $2',
      values: [client.id, now],
    });
    const stored = await tx.execute({
      name: 'people.storeToken',
      // FOR SHARE: a client that is being disabled at this moment gets no token that would outlive it.
      text: `
        INSERT INTO yuantou.api_token
          (id, token_hash, api_client_id, unit_id, person_id, appointment_id, role, scopes, created_at, expires_at)
        SELECT $1, $2, c.id, c.unit_id, $4, $5, 'drafter', $6, $7, $8
        FROM yuantou.api_client c WHERE c.id = $3 AND c.disabled_at IS NULL FOR SHARE`,
      values: [
        uuidv7(now),
        tokenHash(token),
        client.id,
        drafter.person_id,
        drafter.appointment_id,
        scopes,
        now,
        expiresAt,
      ],
    });
    if (stored === 0) throw new TokenRefused('invalid_client', 'The client is unknown or its secret is wrong.');
  }
}

/** RFC 6749, 3.3: what is asked for, as far as the client has it; asking for more is refused, not trimmed in silence. */
function grantedScopes(asked: string | undefined, held: readonly MachineScope[]): readonly MachineScope[] {
  const words = (asked ?? '').split(' ').filter((word) => word !== '');
  if (words.length === 0) return held;
  const granted = words.filter(isMachineScope).filter((scope) => held.includes(scope));
  if (granted.length < words.length) {
    throw new TokenRefused('invalid_scope', `The client may have: ${held.join(' ')}.`);
  }
  return [...new Set(granted)];
}
