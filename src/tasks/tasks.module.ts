import { Module } from '@nestjs/common';
import { TasksController } from './http/tasks.controller.js';
import { ListTasks } from './use-cases/list-tasks.js';
import { WatchDeadlines } from './use-cases/watch-deadlines.js';

/** 待办事项: dated duties of a post, their reminders, and before whom they come when they are overdue. */
@Module({ controllers: [TasksController], providers: [ListTasks, WatchDeadlines] })
export class TasksModule {}
