import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../people/sign-in/actor.js';
import { encodeCursor } from '../../platform/http/page.js';
import { PortalQueries } from '../portal.queries.js';
import { sendCacheable } from './cacheable.js';
import { cataloguePage } from './pages/catalogue-page.js';
import { documentPage, notFoundPage } from './pages/document-page.js';
import { documentsPage } from './pages/documents-page.js';
import { STYLE } from './pages/layout.js';
import { withheldPage } from './pages/withheld-page.js';
import { catalogueKey, filterOf, isPublicId } from './portal-keys.js';
import { PortalCataloguePageRequest, PortalListPageRequest, PortalPlainPageRequest } from './portal.request.js';

/** The same as the public API, for people: plain pages that need no script. */
@Public()
@ApiExcludeController()
@Controller('public')
export class PublicPagesController {
  constructor(private readonly portal: PortalQueries) {}

  @Get()
  async documents(
    @Query() query: PortalListPageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rows = await this.portal.documents(filterOf(query));
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const next = last && encodeCursor([last.published_at, last.id]);
    await sendPage(request, reply, documentsPage(shown, query, next, query.lang ?? 'zh'));
  }

  @Get('documents/:id')
  async document(
    @Param('id') id: string,
    @Query() { lang = 'zh' }: PortalPlainPageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = isPublicId(id) ? await this.portal.document(id) : undefined;
    if (found) return sendPage(request, reply, documentPage(found, lang), found.document.changed_at);
    void reply.status(404).header('cache-control', 'no-store').headers(PAGE_HEADERS).type('text/html; charset=utf-8');
    await reply.send(notFoundPage(lang));
  }

  @Get('catalogue')
  async catalogue(
    @Query() { limit, cursor, lang = 'zh' }: PortalCataloguePageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rows = await this.portal.catalogue(limit, catalogueKey(cursor));
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const next = last && encodeCursor([last.document_date, last.index_number]);
    await sendPage(request, reply, cataloguePage(shown, next, lang));
  }

  @Get('withheld-matters')
  async withheldMatters(
    @Query() { lang = 'zh' }: PortalPlainPageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPage(request, reply, withheldPage(await this.portal.withheldMatters(), lang));
  }

  @Get('style.css')
  async style(@Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'public, max-age=3600').header('x-content-type-options', 'nosniff');
    await reply.type('text/css; charset=utf-8').send(STYLE);
  }
}

/** Nothing on these pages runs, and nothing is loaded from elsewhere. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

async function sendPage(request: FastifyRequest, reply: FastifyReply, body: string, changedAt?: Date): Promise<void> {
  void reply.headers(PAGE_HEADERS);
  await sendCacheable(request, reply, { type: 'html', body, ...(changedAt && { changedAt }) });
}
