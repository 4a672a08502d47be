import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Finds a file of an installed package: require.resolve('world-atlas/countries-50m.json'). */
export const require = createRequire(import.meta.url);

/** Reads a JSON file. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
