import { collectionNames, type Records } from '../collections.ts';
import type { Deflators } from '../schema/rate.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Adds every source id that a value cites, at any depth. */
function collectCited(value: unknown, cited: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectCited(item, cited);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && typeof inner === 'string') cited.add(inner);
    else if (key === 'sources' && Array.isArray(inner)) for (const id of inner) cited.add(String(id));
    else collectCited(inner, cited);
  }
}

/** Ids of all sources that some record cites. */
export function citedSources(records: Records, deflators: Deflators): Set<string> {
  const cited = new Set<string>();
  for (const name of collectionNames) if (name !== 'sources') collectCited(records[name], cited);
  collectCited(deflators, cited);
  return cited;
}

/** A source that nothing cites is a leftover. */
export function checkSources(records: Records, deflators: Deflators): Problem[] {
  const cited = citedSources(records, deflators);
  return records.sources
    .filter((source) => !cited.has(source.id))
    .map((source) =>
      problemOf('sources', source, 'id', source.id, `is ${source.id}, which no record cites. Allowed: sources in use; remove it.`),
    );
}
