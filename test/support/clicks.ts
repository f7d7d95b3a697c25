import type { Page } from 'playwright-core';

/** Counts what a person presses, with the mouse or a finger: a press that leads nowhere counts as well. */
export async function countClicks(page: Page): Promise<{ count: () => Promise<number> }> {
  await page.evaluate(() => {
    const window = globalThis as unknown as {
      presses: number;
      addEventListener: (event: string, listener: () => void, capture: boolean) => void;
    };
    window.presses = 0;
    window.addEventListener('pointerdown', () => (window.presses += 1), true);
  });
  // It counts from the page itself, so it has to stay one page: the workbench moves without loading anew.
  return { count: () => page.evaluate(() => (globalThis as unknown as { presses: number }).presses) };
}
