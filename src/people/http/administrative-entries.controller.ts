import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { entriesPage } from '../administration.queries.js';
import type { AdministrativeEntryView } from '../administration.queries.js';
import { presentEntry } from './administration.presenter.js';
import { EntriesPageRequest } from './administration.requests.js';
import { AdministrativeEntryPage } from './administration.responses.js';
import { Listing } from './listing.js';
import { Permits } from './permits.js';

/** What the administrators have done, and who signed in: for the audit administrator alone. */
@ApiTags('administration')
@Controller('api/v1/administrative-entries')
export class AdministrativeEntriesController {
  constructor(private readonly listing: Listing) {}

  /** Newest first. */
  @Get()
  @Permits('readAdministrativeRecord')
  @ApiOperation({ operationId: 'listAdministrativeEntries' })
  async list(
    @Query() page: EntriesPageRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministrativeEntryPage> {
    const filter = { subjectId: page.subjectId ?? null, act: page.act ?? null };
    const entries = await this.listing.page<AdministrativeEntryView>({ request, reply, page }, (keyset) =>
      entriesPage(keyset, filter),
    );
    return { items: entries.map(presentEntry) };
  }
}
