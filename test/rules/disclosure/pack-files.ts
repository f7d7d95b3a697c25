import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packs as they are shipped, read as text and as what JSON holds. */
export const textOf = (name: string): string => readFileSync(join('policies', name), 'utf8');

export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

export function at(value: Json, path: string): Json {
  if (path === '') return value;
  return path.split('/').reduce<Json>((current, key) => {
    if (Array.isArray(current)) return current[Number(key)] ?? null;
    return typeof current === 'object' && current !== null ? (current[key] ?? null) : null;
  }, value);
}
