import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../people/sign-in/actor.js';
import { NotFound } from '../../platform/errors.js';
import { PortalQueries } from '../portal.queries.js';
import type { PublishedRows } from '../portal.queries.js';
import { PageFilter } from './page-filter.js';
import { cataloguePage } from './pages/catalogue-page.js';
import { documentPage } from './pages/document-page.js';
import { COUNTED, documentsPage } from './pages/documents-page.js';
import { interpretationPage } from './pages/interpretation-page.js';
import { verificationPage } from './pages/verification-page.js';
import { withheldPage } from './pages/withheld-page.js';
import {
  cataloguePaging,
  cursorOfDocument,
  cursorOfEntry,
  documentPaging,
  filterOf,
  pageOf,
  publicId,
} from './portal-keys.js';
import { PortalCataloguePageRequest, PortalListPageRequest, ShownRequest } from './portal.request.js';
import { PublicSite } from './public-site.js';
import { sendPage } from './send-page.js';

/** The same as the public API, for people: pages that need no script. */
@Public()
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('public')
export class PublicPagesController {
  constructor(
    private readonly portal: PortalQueries,
    private readonly site: PublicSite,
  ) {}

  @Get()
  async documents(
    @Query() asked: PortalListPageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [filter, paging] = [filterOf(asked), documentPaging(asked)];
    const [rows, count, choices] = await Promise.all([
      this.portal.documents(filter, paging),
      this.portal.count(filter, COUNTED),
      this.portal.choices(),
    ]);
    const frame = this.site.frameOf(request);
    const page = pageOf(rows, paging, cursorOfDocument);
    await sendPage(request, reply, frame, documentsPage(frame, asked, { page, count, choices }));
  }

  @Get('documents/:id')
  async document(
    @Param('id') id: string,
    @Query() _: ShownRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.published(id);
    const frame = this.site.frameOf(request);
    await sendPage(request, reply, frame, documentPage(frame, found), found.document.changed_at);
  }

  @Get('documents/:id/interpretations/:interpretationId')
  async interpretation(
    @Param('id') id: string,
    @Param('interpretationId') interpretationId: string,
    @Query() _: ShownRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.published(id);
    const one = found.interpretations.find((row) => row.id === interpretationId);
    if (!one) throw new NotFound();
    const frame = this.site.frameOf(request);
    await sendPage(request, reply, frame, interpretationPage(frame, found, one), found.document.changed_at);
  }

  @Get('catalogue')
  async catalogue(
    @Query() asked: PortalCataloguePageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const frame = this.site.frameOf(request);
    if (!frame.site.hasCatalogue) throw new NotFound();
    const paging = cataloguePaging(asked);
    const page = pageOf(await this.portal.catalogue(paging), paging, cursorOfEntry);
    await sendPage(request, reply, frame, cataloguePage(frame, page));
  }

  @Get('withheld-matters')
  async withheldMatters(
    @Query() _: ShownRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const frame = this.site.frameOf(request);
    if (!frame.site.hasWithheldList) throw new NotFound();
    await sendPage(request, reply, frame, withheldPage(frame, await this.portal.withheldMatters()));
  }

  @Get('verification')
  async verification(
    @Query() _: ShownRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const frame = this.site.frameOf(request);
    await sendPage(request, reply, frame, verificationPage(frame));
  }

  private async published(id: string): Promise<PublishedRows> {
    const found = await this.portal.document(publicId(id));
    if (!found) throw new NotFound();
    return found;
  }
}
