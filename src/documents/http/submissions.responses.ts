import { ApiProperty } from '@nestjs/swagger';
import { ActView } from './document.responses.js';
import { ReturnNoticeView } from './returns.responses.js';

/** Where the bundle has come to rest: with the office, or returned, and then with the notice that says why. */
export class SubmissionView extends ActView {
  externalId!: string;
  unit!: { id: string; name: string };
  /** The bundle was handed in before; nothing has changed. */
  known!: boolean;
  @ApiProperty({ type: ReturnNoticeView, nullable: true })
  returnNotice!: ReturnNoticeView | null;
}

/** A file that waits for the bundle that names it. */
export class SubmissionFileView {
  id!: string;
  name!: string;
  mediaType!: string;
  /** bytes */
  size!: number;
  sha256!: string;
}
