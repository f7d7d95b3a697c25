import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One stylesheet for every public page; it lies beside this file in `src/` and in `dist/src/`. */
export const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8');

const hash = createHash('sha256').update(STYLE).digest('base64url').slice(0, 16);

/** Its name tells its content: a browser may keep it for ever. */
export const STYLE_NAME = `${hash}.css`;
export const STYLE_ADDRESS = `/public/style/${STYLE_NAME}`;
