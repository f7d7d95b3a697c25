import type { Page } from 'playwright-core';

export interface Screen {
  name: string;
  route: string | null;
  path: string | ((house: Record<string, string>) => string);
  shows: string;
  as?: string;
  post?: RegExp | null;
  then?: (page: Page) => Promise<void>;
}

export const SCREENS: readonly Screen[];
