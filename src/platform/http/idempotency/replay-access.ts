import { SetMetadata } from '@nestjs/common';
import type { CustomDecorator, Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/**
 * Decides whether the caller of a replay may still see what the stored answer tells: an appointment may have ended and a
 * document may have been sealed since. Throws NotFound or NotAllowed. Runs inside the transaction of the replay.
 */
export interface ReplayAccess {
  authoriseReplay(request: FastifyRequest): Promise<void>;
}

export const REPLAY_ACCESS = 'yuantou:replayAccess';
export const KEY_IN_HANDLER = 'yuantou:keyInHandler';
export const KEY_IGNORED = 'yuantou:keyIgnored';

/** `@ReplayAuthorised(DocumentReplayAccess)` on a controller or a route; the class is a provider of the same app. */
export function ReplayAuthorised(access: Type<ReplayAccess>): CustomDecorator {
  return SetMetadata(REPLAY_ACCESS, access);
}

/** The handler calls `Idempotency.once` itself, after it has read a stream whose hash nobody knows before. */
export function KeyInHandler(): CustomDecorator {
  return SetMetadata(KEY_IN_HANDLER, true);
}

/** Nothing is kept under an Idempotency-Key: the answer is a secret, or the act leaves nothing that a retry could double. */
export function KeyIgnored(): CustomDecorator {
  return SetMetadata(KEY_IGNORED, true);
}
