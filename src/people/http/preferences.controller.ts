import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { preferencesOf, writePreferences } from '../preferences.queries.js';
import type { Preferences } from '../preferences.queries.js';
import { CurrentPerson, SessionOnly } from '../sign-in/actor.js';
import type { SignedInPerson } from '../sign-in/actor.js';
import { PreferencesRequest } from './preferences.requests.js';
import { PreferencesView } from './preferences.responses.js';

@ApiTags('people')
@Controller('api/v1/me/preferences')
@SessionOnly()
export class PreferencesController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** How this person likes the workbench, at whatever machine they sit. */
  @Get()
  @ApiOperation({ operationId: 'readPreferences' })
  async read(@CurrentPerson() { personId }: SignedInPerson): Promise<PreferencesView> {
    return present(await preferencesOf(this.database, personId));
  }

  /** Replaces it as a whole. */
  @Put()
  @ApiOperation({ operationId: 'writePreferences' })
  async write(
    @CurrentPerson() { personId }: SignedInPerson,
    @Body() { language, shortcuts, toursSeen, savedFilters }: PreferencesRequest,
  ): Promise<PreferencesView> {
    const kept: Preferences = {
      language,
      shortcuts,
      toursSeen,
      savedFilters: savedFilters.map(({ name, query }) => ({ name, query })),
    };
    await this.database.query(writePreferences(personId, kept, this.clock.now()));
    return present(kept);
  }
}

const present = ({ language, shortcuts, toursSeen, savedFilters }: Preferences): PreferencesView => ({
  language,
  shortcuts,
  toursSeen,
  savedFilters: savedFilters.map(({ name, query }) => ({ name, query })),
});
