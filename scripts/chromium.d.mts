import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Viewport {
  width: number;
  height: number;
}

export interface WindowOptions {
  viewport?: Viewport;
  lang?: 'zh' | 'en';
  javaScript?: boolean;
}

export function chromiumPath(): Promise<string>;
export function launchBrowser(): Promise<Browser>;
export function openWindow(
  browser: Browser,
  baseUrl: string,
  options?: WindowOptions,
): Promise<{ context: BrowserContext; page: Page }>;
export function signInByForm(
  page: Page,
  username: string,
  password: string,
  post?: string | RegExp | null,
): Promise<void>;
