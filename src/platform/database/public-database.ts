import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { countStatement, toQuery } from './database.js';
import type { Statement } from './database.js';

/** The public store, reached with the rights of `yuantou_public`: reads of the schema `portal` and nothing else. */
@Injectable()
export class PublicDatabase {
  constructor(private readonly pool: Pool) {}

  async query<Row>(statement: Statement): Promise<Row[]> {
    countStatement(true);
    const result = await this.pool.query(toQuery(statement));
    // The statement's author knows its columns; PostgreSQL's answer has no type.
    return result.rows as Row[];
  }
}
