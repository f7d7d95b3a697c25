import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { Statement } from '../platform/database/database.js';

/**
 * Small writes in the words of the entities. TypeORM writes the SQL; it runs in our own transaction, together with the
 * entry in the administrative record and the stored answer of the idempotency key.
 */
@Injectable()
export class EntityWrites {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  insert<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    rows: QueryDeepPartialEntity<Entity> | QueryDeepPartialEntity<Entity>[],
  ): Statement {
    const builder = this.dataSource.createQueryBuilder().insert().into(entity).values(rows).updateEntity(false);
    return statementOf(builder.getQueryAndParameters());
  }

  update<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    where: Partial<Entity>,
    changes: QueryDeepPartialEntity<Entity>,
  ): Statement {
    const builder = this.dataSource.createQueryBuilder().update(entity).set(changes).where(where).updateEntity(false);
    return statementOf(builder.getQueryAndParameters());
  }
}

function statementOf([text, values]: [string, unknown[]]): Statement {
  return { text, values };
}
