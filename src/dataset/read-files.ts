import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames, collections, type RawRecords } from './collections.ts';
import { flattenFeatures } from './flatten.ts';

/**
 * Parses one JSON file under the root of the repository.
 *
 * @throws Error that names the file when it is missing or is no JSON
 */
export async function readJson(root: string, file: string): Promise<unknown> {
  const text = await readFile(join(root, file), 'utf8').catch((error: Error) => {
    throw new Error(`${file} cannot be read: ${error.message}. Restore it, or run npm run data:build if it is a built one.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}.`);
  }
}

/** Paths of all files that a folder of JSON records holds, in the order of their names. */
async function folderFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder)).catch(() => []);
  return entries
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

async function readCollection(root: string, file: string): Promise<readonly unknown[]> {
  if (file.endsWith('.geojson')) return flattenFeatures(await readJson(root, file));
  if (!file.endsWith('.json')) return Promise.all((await folderFiles(root, file)).map((path) => readJson(root, path)));
  const list = await readJson(root, file);
  if (!Array.isArray(list)) throw new Error(`${file} holds ${typeof list}. Expected a list of records.`);
  return list;
}

/**
 * Reads all files of geo/ and seeds/ that collections.ts names. Features are flattened; nothing is validated.
 *
 * @param root folder that holds geo/ and seeds/
 */
export async function readRecords(root: string): Promise<RawRecords> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await readCollection(root, collections[name].file)] as const));
  return Object.fromEntries(lists) as unknown as RawRecords;
}
