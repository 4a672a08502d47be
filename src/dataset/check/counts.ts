import { collectionNames, collections, type Records } from '../collections.ts';

/** How many records each file of geo/ and seeds/ holds, in the order of collections.ts. */
export function countRecords(records: Records): { readonly file: string; readonly count: number }[] {
  return collectionNames.map((name) => ({ file: collections[name].file, count: records[name].length }));
}
