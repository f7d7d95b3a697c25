import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../people/sign-in/actor.js';
import { Config } from '../../platform/config.js';
import { NotFound } from '../../platform/errors.js';
import { PageFilter } from './page-filter.js';
import { frontPage } from './pages/front-page.js';
import { STYLE, STYLE_NAME } from './pages/style.js';
import { choiceOf, viewCookie, wayBack } from './pages/view.js';
import { PortalViewRequest, ShownRequest } from './portal.request.js';
import { PublicSite } from './public-site.js';
import { sendPage } from './send-page.js';

/** The start page, the stylesheet, and the choice of language and view; nothing of it asks the database. */
@Public()
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller()
export class PublicStartController {
  constructor(
    private readonly site: PublicSite,
    private readonly config: Config,
  ) {}

  @Get()
  async start(@Query() _: ShownRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const frame = this.site.frameOf(request);
    await sendPage(request, reply, frame, frontPage(frame));
  }

  /** Remembers a choice of view and leads back, where it is said in the address too: browsers without cookies follow. */
  @Get('public/view')
  async view(
    @Query() { back, ...said }: PortalViewRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const cookie = viewCookie(choiceOf(said, request.headers.cookie), this.config.tls);
    void reply.header('set-cookie', cookie).header('cache-control', 'no-store');
    await reply.status(303).header('location', wayBack(back, said)).send('');
  }

  @Get('public/style/:name')
  async style(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    // A page of an earlier version may still ask for its own: it gets today's, to be asked for again.
    const lifetime = name === STYLE_NAME ? 'public, max-age=31536000, immutable' : 'no-cache';
    void reply.header('cache-control', lifetime).header('x-content-type-options', 'nosniff');
    await reply.type('text/css; charset=utf-8').send(STYLE);
  }

  /** Any other address below: told on a page, as everything here is. */
  @Get('public/*')
  nothing(): never {
    throw new NotFound();
  }
}
