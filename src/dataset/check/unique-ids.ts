import { collectionNames, type Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf, recordId } from './problem-of.ts';

/** No two records of a file may have the same id, no two sources the same address. */
export function checkUniqueIds(records: Records): Problem[] {
  const ids = collectionNames.flatMap((name) => {
    const seen = new Set<string>();
    return records[name].flatMap((record) => {
      const id = recordId(record);
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problemOf(name, record, 'id', id, `is ${id}, which an earlier record has too. Allowed: an id of its own.`)];
    });
  });
  const ownerOf = new Map<string, string>();
  const addresses = records.sources.flatMap((source) => {
    if (source.url === undefined) return [];
    const owner = ownerOf.get(source.url);
    if (owner === undefined) {
      ownerOf.set(source.url, source.id);
      return [];
    }
    return [
      problemOf(
        'sources',
        source,
        'url',
        source.url,
        `is ${source.url}, which ${owner} has too. Allowed: one record for each address; cite that.`,
      ),
    ];
  });
  return [...ids, ...addresses];
}
