import { Catch, Injectable } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from '../../platform/http/open-request.js';
import { logFailure, pathOf } from '../../platform/http/problem.filter.js';
import { toFailure, toProblem } from '../../platform/http/problem.js';
import { notFoundPage, problemPage } from './pages/problem-page.js';
import { PublicSite } from './public-site.js';
import { sendProblemPage } from './send-page.js';

/** What goes wrong on a page is told on a page, in the reader's language and view. */
@Catch()
@Injectable()
export class PageFilter implements ExceptionFilter {
  constructor(private readonly site: PublicSite) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const failure = toFailure(error);
    logFailure(request, failure, error);
    if (reply.sent) return;
    const frame = this.site.frameOfNothing(request);
    const { status } = failure;
    const problem = toProblem(failure, frame.view.lang, pathOf(request), contextOf(request).traceId);
    const body = status === 404 ? notFoundPage(frame) : problemPage(frame, problem);
    await sendProblemPage(reply.headers(failure.headers), frame, { status, body });
  }
}
