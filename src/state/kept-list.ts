/** Lists that the browser keeps for the reader. Nothing that stands in the storage is ever lost: what cannot be read is left as it is. */

/** What keeps the browser from holding a list: storage switched off, full, or written by a later version of this app. */
export type StorageTrouble = 'blocked' | 'full' | 'newer';

/** One kind of list: where it is kept and how a record of it is read. */
export interface KeptList<T> {
  /** Key of the storage. A text that is no list of ours is set aside under `<key>.set-aside` before the first write. */
  readonly key: string;
  /** Name of the field that holds the records. */
  readonly field: string;
  readonly version: number;
  /** A record as what it is, or null where it is none. Never throws. */
  readonly read: (record: unknown) => T | null;
}

/** What the storage holds, read. */
export interface Kept<T> {
  readonly records: readonly T[];
  /** Records that could not be read; written back unchanged. */
  readonly unread: readonly unknown[];
  /** The whole text where it is no list of ours at all; null otherwise. */
  readonly foreign: string | null;
  /** True where a later version wrote it: it may then be read, and not written. */
  readonly newer: boolean;
}

/** The storage of the browser, or of a test. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Reads the text of the storage. Each record is checked alone, and the first of an id holds. Never throws. */
export const readKept = <T extends { readonly id: string }>(list: KeptList<T>, text: string | null): Kept<T> => {
  const nothing: Kept<T> = { records: [], unread: [], foreign: null, newer: false };
  if (text === null) return nothing;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ...nothing, foreign: text };
  }
  const fields = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : new Map<string, unknown>();
  const all = fields.get(list.field);
  if (!Array.isArray(all)) return { ...nothing, foreign: text };
  const records: T[] = [];
  const unread: unknown[] = [];
  for (const record of all) {
    const read = list.read(record);
    if (read !== null && records.every(({ id }) => id !== read.id)) records.push(read);
    else unread.push(record);
  }
  return { records, unread, foreign: null, newer: fields.get('version') !== list.version };
};

/** The text that the storage gets: the records, then what could not be read. */
export const writeKept = <T>({ field, version }: KeptList<T>, { records, unread }: Pick<Kept<T>, 'records' | 'unread'>): string =>
  JSON.stringify({ version, [field]: [...records, ...unread] });

/**
 * Reads the shelf, changes the list and puts it back: another window may have written since.
 * @returns what the shelf holds now, and what stood in the way of writing; the old list then stands
 */
export const changeKept = <T extends { readonly id: string }>(
  list: KeptList<T>,
  shelf: Shelf,
  change: (records: readonly T[]) => readonly T[],
): { readonly stored: Kept<T>; readonly trouble: StorageTrouble | null } => {
  let stored = readKept(list, null);
  try {
    stored = readKept(list, shelf.getItem(list.key));
  } catch {
    return { stored, trouble: 'blocked' };
  }
  if (stored.newer) return { stored, trouble: 'newer' };
  const records = change(stored.records);
  if (records === stored.records) return { stored, trouble: null };
  try {
    if (stored.foreign !== null) shelf.setItem(`${list.key}.set-aside`, stored.foreign);
    shelf.setItem(list.key, writeKept(list, { records, unread: stored.unread }));
  } catch {
    return { stored, trouble: 'full' };
  }
  return { stored: { ...stored, records, foreign: null }, trouble: null };
};
