import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { decodeCursor, encodeCursor, linkNext } from '../../platform/http/page.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { ListTasks } from '../use-cases/list-tasks.js';
import { presentCounts, presentTasks } from './tasks.presenter.js';
import { TasksRequest } from './tasks.requests.js';
import { TaskCountsView, TaskView } from './tasks.responses.js';

/** 待办事项: what falls due beside the acts of a document. */
@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(private readonly listTasks: ListTasks) {}

  /**
   * What the acting post has to see to, the most urgent first: its own, and what has come before it because it is overdue
   * (its unit's head, then the government office). Closed ones the newest first. A page may hold fewer than asked for: what
   * is about a thing that the reader may not see is not there.
   */
  @Get()
  @ApiOperation({ operationId: 'listTasks' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { closed, kind, cursor, limit }: TasksRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskView[]> {
    const after = cursor === undefined ? null : decodeCursor(cursor, [closed ? 'time' : 'day', 'uuid']);
    const page = await this.listTasks.run(actor, { closed, kind: kind ?? null, after, limit });
    linkNext(request, reply, page.next ? encodeCursor(page.next) : undefined);
    return presentTasks(page, currentRequest().lang);
  }

  /** How many are open, and how many of them overdue: counted up to 99. */
  @Get('counts')
  @ApiOperation({ operationId: 'countTasks' })
  async counts(@CurrentActor() actor: Actor): Promise<TaskCountsView> {
    return presentCounts(await this.listTasks.counts(actor));
  }
}
