// The server, with one route more: what a transition costs where nothing is done but to ask who it is and to run the
// five bare statements. Beside it one sees what of an act is the edge's, and what the procedure's.
import 'reflect-metadata';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { AppModule } from '../dist/src/app.module.js';
import { loadExampleData } from '../dist/src/load-example-data.js';
import { Database } from '../dist/src/platform/database/database.js';
import { serve } from '../dist/src/platform/start/serve.js';
import { FLOOR } from './bare.mjs';

class FloorController {
  constructor(database) {
    this.database = database;
  }

  transition(id) {
    return this.database.transaction(async (tx) => {
      await tx.query(FLOOR.lock(id));
      for (const statement of FLOOR.record(id)) tx.post(statement);
      return { id };
    });
  }
}
Reflect.defineMetadata('design:paramtypes', [Database], FloorController);
const handler = Object.getOwnPropertyDescriptor(FloorController.prototype, 'transition');
Post(':id/transitions')(FloorController.prototype, 'transition', handler);
HttpCode(201)(FloorController.prototype, 'transition', handler);
Param('id')(FloorController.prototype, 'transition', 0);
Controller('api/v1/bench')(FloorController);

class FloorModule {}

const module = (config) => ({
  module: FloorModule,
  imports: [AppModule.for(config)],
  controllers: [FloorController],
});
await serve({ module, loadExamples: loadExampleData }, process.env);
