import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnyRole, CurrentActor } from '../../people/sign-in/actor.js';
import type { Actor } from '../../people/sign-in/actor.js';
import { RegisterSecretStub } from '../use-cases/register-secret-stub.js';
import { refuseWords } from './secret-stubs.requests.js';
import { SecretStubView } from './secret-stubs.responses.js';

@ApiTags('drafting')
@Controller('api/v1/secret-stubs')
export class SecretStubsController {
  constructor(private readonly registerSecretStub: RegisterSecretStub) {}

  /** What a document that bears a secrecy mark leaves here: who, when, which unit. The body must be empty. */
  @Post()
  @HttpCode(201)
  @AnyRole('drafter', 'unitOfficeReviewer', 'confidentialityReviewer', 'officeReviewer', 'registrar')
  @ApiOperation({ operationId: 'registerSecretStub' })
  async register(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<SecretStubView> {
    refuseWords(body);
    const { id, registeredAt } = await this.registerSecretStub.run(actor);
    return {
      id,
      unit: { id: actor.unitId, name: actor.unitName },
      registeredBy: { id: actor.personId, name: actor.personName, post: actor.post },
      registeredAt: registeredAt.toISOString(),
    };
  }
}
