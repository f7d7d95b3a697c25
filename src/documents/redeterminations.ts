import { Injectable } from '@nestjs/common';
import type { Disclosure } from '../disclosure/rules/disclosure.js';
import type { Attribute } from '../disclosure/rules/vocabulary.js';
import type { Actor } from '../people/sign-in/actor.js';
import type { Reader, Tx } from '../platform/database/database.js';
import type { NamedOrigin } from './rules/redetermination-record.js';
import { RedetermineDocument } from './use-cases/redetermine-document.js';

/** What another part asks for: of which document, towards which attribute, and why it is looked at again. */
export interface AskedRedetermination {
  documentId: string;
  towards: Attribute;
  /** null: a drafter of the unit words it, so that whoever asks may still judge it */
  disclosure: Disclosure | null;
  reason: string;
  origin: Pick<NamedOrigin, 'kind' | 'id'>;
}

/**
 * What may lead to a redetermination, as a feature knows it. A feature lists its own among its providers, and it is found
 * there. What is offered to somebody is what they may name: it is there, it concerns the document, and they may read it.
 */
export abstract class RedeterminationOrigins {
  abstract readonly kinds: readonly NamedOrigin['kind'][];

  abstract offered(reader: Reader, actor: Actor, documentId: string): Promise<NamedOrigin[]>;
}

/**
 * The one way in for those who find that an attribute has to change: a duty opens a redetermination, and every step after
 * that is people's. What became of it is asked of `redeterminations.queries.ts`, by the origin.
 */
@Injectable()
export class Redeterminations {
  constructor(private readonly redetermineDocument: RedetermineDocument) {}

  /**
   * Opens it in the caller's transaction, in the name of the acting person, who has to be one who may (Conflict, NotAllowed,
   * NotFound and Refused as over HTTP); answers with its number. One document has one under way.
   */
  async propose(_tx: Tx, actor: Actor, asked: AskedRedetermination): Promise<{ documentId: string; number: number }> {
    const { documentId, towards, disclosure, reason, origin } = asked;
    const wording = disclosure && { disclosure };
    const { number } = await this.redetermineDocument.open({
      documentId,
      version: null,
      actor,
      reason,
      towards,
      wording,
      origin,
    });
    return { documentId, number };
  }
}
