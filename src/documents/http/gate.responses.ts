import { ApiProperty } from '@nestjs/swagger';
import type { ProblemIssue } from '../../platform/http/problem.js';
import { GateItem } from './document.responses.js';

/** One moment at which the gate is asked: what it would say now. */
export class MomentView {
  event!: string;
  label!: string;
  holds!: boolean;
  /** codes of the checks that refuse it */
  failing!: string[];
}

/** 审核清单: the very checks that the server asks. */
export class GateView {
  state!: string;
  version!: number;
  checks!: GateItem[];
  moments!: MomentView[];
}

/** What would come of a bundle if it were handed in now. Nothing is kept. */
export class PreviewView {
  /** `notReceived`: this pack's offices refuse such a bundle at the door */
  @ApiProperty({ enum: ['received', 'returned', 'notReceived'] })
  outcome!: string;
  wouldBeReturned!: boolean;
  /** by the machine at once; else it goes to a reviewer, with the notice prefilled */
  automatic!: boolean;
  /** what it would be returned for */
  items!: (ProblemIssue & { returnCode: string | null })[];
  checks!: GateItem[];
}
