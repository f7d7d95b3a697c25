/**
 * Ends the process in order: what was opened last is closed first. Signals, and the death of npm, which passes no signal
 * on when its shell dies first, all come here; a second signal does not wait.
 */
export class Lifeline {
  private readonly ends: { name: string; end: () => Promise<void> }[] = [];
  private ending: Promise<never> | undefined;

  constructor(env: NodeJS.ProcessEnv) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (this.ending) process.exit(1);
        void this.end(0);
      });
    }
    if (env['npm_lifecycle_event'] === 'start') this.watchParent();
  }

  get stopping(): boolean {
    return this.ending !== undefined;
  }

  onEnd(name: string, end: () => Promise<void>): void {
    this.ends.unshift({ name, end });
  }

  end(code: number): Promise<never> {
    this.ending ??= this.run(code);
    return this.ending;
  }

  private async run(code: number): Promise<never> {
    let result = code;
    for (const { name, end } of this.ends) {
      try {
        await end();
      } catch (error) {
        process.stderr.write(`Closing the ${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
        result = 1;
      }
    }
    process.exit(result);
  }

  private watchParent(): void {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) void this.end(0);
    }, 300).unref();
  }
}
