import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toFailure } from '../../platform/http/problem.js';
import { sendProblem } from '../../platform/http/problem.filter.js';
import { PackageRefused } from '../use-cases/package-refused.js';
import { RecordIntakeRefusal } from '../use-cases/record-intake-refusal.js';

/** Nothing of a refused bundle is kept but that it was refused: written here, once its transaction is undone. */
@Catch(PackageRefused)
export class PackageRefusedFilter implements ExceptionFilter<PackageRefused> {
  constructor(private readonly recordIntakeRefusal: RecordIntakeRefusal) {}

  async catch(error: PackageRefused, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const send = (failure: unknown): void =>
      sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), toFailure(failure), failure);
    try {
      await this.recordIntakeRefusal.run(error.refused);
      send(error);
    } catch (failure) {
      // A refusal that could not be counted must not look as if it had been.
      send(failure);
    }
  }
}
