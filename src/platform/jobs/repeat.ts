import { Logger } from '@nestjs/common';

/** Does it now and again and again, each time after a pause. @returns stops it, and waits for what runs */
export function repeat(seconds: number, what: string, work: () => Promise<unknown>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const once = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      // The database may be away for a moment; the next turn comes.
      if (!stopped) new Logger('Jobs').warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (stopped) return;
    timer = setTimeout(() => {
      running = once();
    }, seconds * 1000);
    timer.unref();
  };
  let running = once();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
