import { collectionFiles } from '../collection-files.ts';
import type { CollectionName, Records } from '../collections.ts';
import type { Problem } from './problem.ts';

/** Id of a record; access records are known by their site. */
export function recordId(record: { readonly id: string } | { readonly site: string }): string {
  return 'id' in record ? record.id : record.site;
}

/** Makes a problem of a collection's record. `message` follows the field's name: "is 120. Allowed: 1 to 5." */
export function problemOf<Name extends CollectionName>(
  name: Name,
  record: Records[Name][number],
  field: string,
  value: unknown,
  message: string,
): Problem {
  return { file: collectionFiles[name], id: recordId(record), field, value, message: `${field} ${message}` };
}
