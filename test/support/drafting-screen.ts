import type { Page } from 'playwright-core';
import type { BrowserStory, Opening } from './browser-story.js';
import { personOf } from './given.js';
import type { GivenDocument } from './given.js';
import { fgw } from './people.js';

export const title = (page: Page) => page.getByLabel(/^标题/);
export const editor = (page: Page) => page.locator('.editor-text');
export const saved = (page: Page) => page.getByText(/^已保存 \d\d:\d\d$/).waitFor();

/** For `page.route`: the document itself, and nothing beside it. */
export const readingOf =
  ({ id }: GivenDocument) =>
  ({ pathname }: URL): boolean =>
    pathname === `/api/v1/documents/${id}`;

interface DraftingScreen {
  drafterAt: (document: GivenDocument, options?: Opening) => Promise<Page>;
  /** What the server has by now. */
  read: (id: string) => Promise<{ state: string; content: Record<string, unknown>; [field: string]: unknown }>;
}

/** The screen of drafting, as the drafter of 市发展改革委 has it. */
export const draftingScreen = (story: BrowserStory): DraftingScreen => ({
  drafterAt: async (document, options = {}) => {
    const page = await story.opened(fgw.drafter, `/app/documents/${document.id}/edit`, options);
    await page.locator('.drafting').waitFor();
    return page;
  },
  read: async (id) => (await (await personOf(story.app, fgw.drafter)).get(`/documents/${id}`)).body,
});

/** Something that is yet to come, and how it comes. */
export function later(): [Promise<void>, () => void] {
  let come: () => void = () => undefined;
  return [new Promise((resolve) => (come = resolve)), () => come()];
}
