import { IsInt, Max, Min } from 'class-validator';

export class ReplayRequest {
  /** So many documents, the newest first. */
  @IsInt()
  @Min(1)
  @Max(1000)
  last: number = 100;
}
