import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standIns } from '../../src/map/build/lean-maplibre.ts';

const source = 'node_modules/maplibre-gl/src';
const exported = /export (?:(?:async )?function|class|const) (\w+)|export \{([^}]*)\}/g;

/** Names of the values that a module exports. */
const namesOf = (code: string): string[] =>
  [...code.matchAll(exported)].flatMap(([, name, list]) =>
    name ? [name] : (list ?? '').split(',').flatMap((part) => (part.includes('type ') ? [] : part.trim().split(' ').slice(-1))),
  );

describe('the lean build of MapLibre', () => {
  it.each(Object.entries(standIns))('%s stands in for a file of the package, with names that it has', (path, code) => {
    const original = namesOf(readFileSync(join(source, path), 'utf8'));
    const names = namesOf(code);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(original, `exports of ${path}`).toContain(name);
    // the entry is narrowed on purpose; whoever imports a name from another file must find it
    if (path !== 'index.ts') expect(names.toSorted()).toEqual(original.toSorted());
  });
});
