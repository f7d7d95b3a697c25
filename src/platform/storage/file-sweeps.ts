import { Injectable } from '@nestjs/common';

/** Who clears away files that no row names any more; each feature that keeps copies adds its own. */
@Injectable()
export class FileSweeps {
  private readonly sweeps: (() => Promise<unknown>)[] = [];

  add(sweep: () => Promise<unknown>): void {
    this.sweeps.push(sweep);
  }

  async run(): Promise<void> {
    for (const sweep of this.sweeps) await sweep();
  }
}
