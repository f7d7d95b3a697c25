import { Body, Controller, Get, HttpCode, Module, Patch, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { CanActivate, DynamicModule, ExecutionContext, Type as ClassOf } from '@nestjs/common';
import type { Config } from '../../src/platform/config.js';
import { PlatformModule } from '../../src/platform/platform.module.js';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../src/platform/database/database.js';
import { NotFound, PreconditionFailed, Refused } from '../../src/platform/errors.js';
import { IfMatch, etagOf } from '../../src/platform/http/etag.js';
import { IdParam } from '../../src/platform/http/id-param.js';
import { ReplayAuthorised } from '../../src/platform/http/idempotency/replay-access.js';
import type { ReplayAccess } from '../../src/platform/http/idempotency/replay-access.js';
import { PageRequest, decodeCursor, encodeCursor, linkNext } from '../../src/platform/http/page.js';
import { currentRequest } from '../../src/platform/http/request-context.js';

class Part {
  @IsString()
  @MaxLength(5)
  text!: string;
}

class ProbeRequest {
  @IsString()
  @MaxLength(10)
  name!: string;

  @IsOptional()
  @IsIn(['red', 'green'])
  colour?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Part)
  parts?: Part[];
}

class ProbeQuery extends PageRequest {
  @IsOptional()
  @IsString()
  q?: string;
}

/** Whoever is in this set may see replays. */
export const replaySeers = new Set<string>();

class ProbeReplayAccess implements ReplayAccess {
  async authoriseReplay(): Promise<void> {
    if (!replaySeers.has(currentRequest().personId ?? '')) throw new NotFound();
  }
}

/** Stands in for sign-in: the header names the person. */
class ProbeGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const person = context.switchToHttp().getRequest<FastifyRequest>().headers['probe-person'];
    currentRequest().personId = typeof person === 'string' ? person : undefined;
    return true;
  }
}

/** Routes that only exercise the edge; the database table is made by the test. */
@Controller('api/v1/probes')
@UseGuards(ProbeGuard)
class ProbeController {
  constructor(private readonly database: Database) {}

  @Get()
  list(@Query() query: ProbeQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const after = query.cursor === undefined ? 0 : decodeCursor(query.cursor, ['number'])[0];
    linkNext(request, reply, encodeCursor([after + query.limit]));
    return { after };
  }

  @Get(':id')
  read(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('etag', etagOf(7));
    return { id };
  }

  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() body: ProbeRequest) {
    if (version !== 7) throw new PreconditionFailed('preconditionFailed', [], { currentTag: etagOf(7) });
    return { id, name: body.name };
  }

  @Post()
  @ReplayAuthorised(ProbeReplayAccess)
  async make(@Body() body: ProbeRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ number: number }>({
        text: 'INSERT INTO yuantou.probes (name) VALUES ($1) RETURNING number',
        values: [body.name],
      });
      if (body.name === 'refuse') throw new Refused('malformedValue', [{ code: 'malformedValue', pointer: '/name' }]);
      if (body.name === 'slow') await tx.query({ text: 'SELECT pg_sleep(1)' });
      void reply.header('etag', etagOf(row?.number ?? 0)).header('location', `/api/v1/probes/${row?.number}`);
      return { number: row?.number, name: body.name };
    });
  }

  @Post('failures')
  @HttpCode(200)
  async fail(@Body() body: ProbeRequest): Promise<unknown> {
    if (body.name === 'bug') throw new TypeError('the word 机密 must not leave');
    if (body.name === 'ENOSPC') throw Object.assign(new Error('机密 write'), { code: body.name });
    if (body.name === 'timeout') {
      return this.database.transaction(async (tx) => {
        await tx.query({ text: "SELECT set_config('statement_timeout', '50', true)" });
        return tx.query({ text: 'SELECT pg_sleep(5)' });
      });
    }
    // The database's own words: 23505, 22P02 …
    return this.database.query({ text: `SELECT yuantou.probe_failure($1)`, values: [body.name] });
  }
}

@Module({ controllers: [ProbeController], providers: [ProbeReplayAccess] })
class ProbeModule {}

/** The platform alone with these routes, without any feature. */
export function probeImports(config: Config): (DynamicModule | ClassOf)[] {
  return [PlatformModule.for(config), ProbeModule];
}
