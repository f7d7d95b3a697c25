// Lets Node load our TypeScript outside of Jest's own loader (global set-up, generators): `.js` in an import means the
// `.ts` beside it, compiled in memory with the settings of jest.config.mjs.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import config from '../../jest.config.mjs';

const options = config.transform['^.+\\.ts$'][1];

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && specifier.endsWith('.js') && context.parentURL) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(url))) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { ...options, swcrc: false, configFile: false });
  return { format: 'module', source: code, shortCircuit: true };
}
