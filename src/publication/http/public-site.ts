import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PolicyPacks } from '../../disclosure/policy-packs.js';
import { Config } from '../../platform/config.js';
import { pathOf } from '../../platform/http/problem.filter.js';
import type { Frame, Site } from './pages/layout.js';
import { viewOf } from './pages/view.js';
import type { Query } from './pages/view.js';

/** What the installation and its policy pack say about the public side. */
@Injectable()
export class PublicSite {
  constructor(
    private readonly packs: PolicyPacks,
    private readonly config: Config,
  ) {}

  /** The switches of the pack in force: what one no longer shows is gone, whatever is still in the store. */
  get site(): Site {
    const { onRequestCatalogue, publicWithheldList } = this.packs.default.switches;
    return {
      hasCatalogue: onRequestCatalogue,
      hasWithheldList: publicWithheldList !== 'none',
      hasOffice: this.config.mode === 'full',
      origin: this.config.origin,
    };
  }

  /** What stands around the page at the request's own address. */
  frameOf(request: FastifyRequest): Frame {
    return this.frameAt(request, pathOf(request), queryOf(request));
  }

  /** The same without a word of the address, for answers that must not tell one address from another. */
  frameOfNothing(request: FastifyRequest): Frame {
    return this.frameAt(request, '/public', {});
  }

  private frameAt(request: FastifyRequest, path: string, query: Query): Frame {
    return { view: viewOf(request.query, request.headers.cookie), site: this.site, path, query };
  }
}

function queryOf({ query }: FastifyRequest): Query {
  const all = Object.entries(typeof query === 'object' && query !== null ? query : {});
  const own = all.filter(([name]) => !['lang', 'text', 'contrast'].includes(name));
  return Object.fromEntries(own.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
