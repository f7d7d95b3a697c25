import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MachineScope } from '../../people/sign-in/actor.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { presentWorkflow } from './workflow.presenter.js';
import { WorkflowView } from './workflow.responses.js';

@ApiTags('the procedure')
@Controller('api/v1/workflow')
export class WorkflowController {
  /** States, events, where each leads and who may do it; the very tables that the server decides by. */
  @Get()
  @MachineScope('documents:read', 'documents:write', 'submissions')
  @ApiOperation({ operationId: 'readWorkflow' })
  read(): WorkflowView {
    return presentWorkflow(currentRequest().lang);
  }
}
