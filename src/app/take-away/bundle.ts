import { type Zippable, zip } from 'fflate';

/** A file of the bundle: its path in it, and its content. */
export interface BundleFile {
  readonly path: string;
  readonly content: string | Blob;
}

/**
 * Packs files into one zip.
 * @param made date of every file in it
 */
export const bundle = async (files: readonly BundleFile[], made: Date): Promise<Blob> => {
  const entries: Zippable = {};
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(await content.arrayBuffer());
    // pictures are packed already
    entries[path] = [bytes, { mtime: made, level: path.endsWith('.png') ? 0 : 6 }];
  }
  const packed = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    zip(entries, (error, data) => (error ? reject(error) : resolve(data)));
  });
  return new Blob([packed], { type: 'application/zip' });
};
