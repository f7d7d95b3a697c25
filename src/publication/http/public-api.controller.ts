import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../people/sign-in/actor.js';
import { NotFound, Unavailable } from '../../platform/errors.js';
import { linkNext } from '../../platform/http/page.js';
import { FileMissing } from '../../platform/storage/file-store.js';
import { PortalQueries } from '../portal.queries.js';
import { PublicFileStore } from '../public-file-store.js';
import { PublicSite } from './public-site.js';
import { isKnown, sendCacheable } from './cacheable.js';
import {
  cataloguePaging,
  cursorOfDocument,
  cursorOfEntry,
  documentPaging,
  filterOf,
  pageOf,
  publicId,
} from './portal-keys.js';
import { presentCatalogueEntry, presentDocument, presentListed, presentWithheldMatter } from './portal.presenter.js';
import { PortalDocumentsRequest, PortalPageRequest } from './portal.request.js';
import {
  CatalogueResponse,
  ListedDocumentsResponse,
  PublicDocumentResponse,
  WithheldMattersResponse,
} from './portal.response.js';

/** What anybody may read. It stands on the public store alone, and a stranger cannot tell what else there is. */
@Public()
@ApiTags('public')
@Controller('api/public/v1')
export class PublicApiController {
  constructor(
    private readonly portal: PortalQueries,
    private readonly files: PublicFileStore,
    private readonly site: PublicSite,
  ) {}

  /** Published documents, newest first. */
  @Get('documents')
  @ApiOperation({ operationId: 'listPublishedDocuments' })
  @ApiOkResponse({ type: ListedDocumentsResponse })
  async documents(
    @Query() query: PortalDocumentsRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paging = documentPaging(query);
    const page = pageOf(await this.portal.documents(filterOf(query), paging), paging, cursorOfDocument);
    linkNext(request, reply, page.next);
    await sendJson(request, reply, { items: page.rows.map(presentListed) });
  }

  /** One published document beside its interpretations, files and channels. */
  @Get('documents/:id')
  @ApiOperation({ operationId: 'readPublishedDocument' })
  @ApiOkResponse({ type: PublicDocumentResponse })
  @ApiNotFoundResponse({ description: 'There is no such document, or it is not or no longer public' })
  async document(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.portal.document(publicId(id));
    if (!found) throw new NotFound();
    await sendJson(request, reply, presentDocument(found), found.document.changed_at);
  }

  /** The bytes of a published file. */
  @Get('documents/:id/files/:fileId')
  @ApiOperation({ operationId: 'downloadPublishedFile' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'There is no such file, or it is not or no longer public' })
  async file(
    @Param('id') id: string,
    @Param('fileId') fileId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.portal.file(publicId(id), publicId(fileId));
    if (!file) throw new NotFound();
    const etag = `"${file.sha256}"`;
    void reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', etag);
    if (isKnown(request, etag)) return void (await reply.status(304).send());
    const content = await this.files.open(file.sha256).catch((error: unknown) => {
      throw error instanceof FileMissing ? new Unavailable('publicFileUnavailable', 60, { cause: error }) : error;
    });
    void reply
      .header('content-disposition', attachmentNamed(file.name))
      .header('content-length', file.size)
      // A file is only ever saved: whatever is in it must not run with the rights of this address.
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .type(file.media_type);
    await reply.send(content);
  }

  /** What can be had on request: index number, title, summary and date of each document. */
  @Get('catalogue')
  @ApiOperation({ operationId: 'listOnRequestCatalogue' })
  @ApiOkResponse({ type: CatalogueResponse })
  @ApiNotFoundResponse({ description: 'The policy pack shows no such catalogue (`onRequestCatalogue`)' })
  async catalogue(
    @Query() query: PortalPageRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.site.site.hasCatalogue) throw new NotFound();
    const paging = cataloguePaging(query);
    const page = pageOf(await this.portal.catalogue(paging), paging, cursorOfEntry);
    linkNext(request, reply, page.next);
    await sendJson(request, reply, { items: page.rows.map(presentCatalogueEntry) });
  }

  /** Kinds of matters that are not public, each with its ground. The list is kept by hand. */
  @Get('withheld-matters')
  @ApiOperation({ operationId: 'listWithheldMatters' })
  @ApiOkResponse({ type: WithheldMattersResponse })
  @ApiNotFoundResponse({ description: 'The policy pack shows no such list (`publicWithheldList`)' })
  async withheldMatters(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.site.site.hasWithheldList) throw new NotFound();
    const rows = await this.portal.withheldMatters();
    await sendJson(request, reply, { items: rows.map(presentWithheldMatter) });
  }
}

async function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  value: ListedDocumentsResponse | PublicDocumentResponse | CatalogueResponse | WithheldMattersResponse,
  changedAt?: Date,
): Promise<void> {
  await sendCacheable(request, reply, { type: 'json', body: JSON.stringify(value), ...(changedAt && { changedAt }) });
}

/** RFC 6266: the name in UTF-8, and a plain one for programs that know no other. */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
