import { Injectable } from '@nestjs/common';
import type { Role } from '../../people/rules/roles.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { Conflict, NotAllowed, NotFound } from '../../platform/errors.js';
import { uuidv7 } from '../../platform/ids.js';
import { addPhrase, deletePhrase, phrasesOf, recentWords } from '../phrases.queries.js';
import type { Phrase, UsedWords } from '../phrases.queries.js';
import { refuseMarkedWords } from './refuse-marked-words.js';

/** Whose word it is what a unit usually says. */
const KEEPERS: readonly Role[] = ['unitOfficeReviewer', 'officeReviewer', 'principalHead', 'deputyHead'];

/** 常用语: words that somebody, or a whole unit, uses often. */
@Injectable()
export class KeepPhrases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read({
    personId,
    unitId,
    role,
  }: Actor): Promise<{ phrases: Phrase[]; recent: UsedWords[]; keepsUnit: boolean }> {
    const [phrases, recent] = await Promise.all([
      phrasesOf(this.database, personId, unitId),
      recentWords(this.database, personId),
    ]);
    return { phrases, recent, keepsUnit: KEEPERS.includes(role) };
  }

  /** @throws NotAllowed (the unit's, and not the unit's keeper), Conflict (there already, or too many), Refused (secrecy mark) */
  async add(actor: Actor, { words, scope }: Omit<Phrase, 'id'>): Promise<Phrase> {
    if (scope === 'unit') assertKeeper(actor);
    refuseMarkedWords({ '/words': words });
    const at = this.clock.now();
    const phrase: Phrase = { id: uuidv7(at), words, scope };
    const [added] = await this.database.query(addPhrase(phrase, actor.personId, actor.unitId, at));
    if (!added) throw new Conflict('phraseNotAdded', [{ code: 'phraseNotAdded', pointer: '/words' }]);
    return phrase;
  }

  async remove({ personId, unitId, role }: Actor, id: string): Promise<void> {
    const unit = KEEPERS.includes(role) ? unitId : null;
    const [gone] = await this.database.query(deletePhrase(id, personId, unit));
    if (!gone) throw new NotFound();
  }
}

function assertKeeper({ role }: Actor): void {
  if (KEEPERS.includes(role)) return;
  throw new NotAllowed('notAllowed', [
    { code: 'notYourAct', owner: 'unitOfficeReviewer', params: { role: 'unitOfficeReviewer' } },
  ]);
}
