import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';

/**
 * `npm run release`: builds the app (with `-- --built` it takes the one that is there), packs each text file beside itself for servers that send what is packed already, and puts everything
 * into release/multivector-<version>.zip with the checksums of its files, and a checksum of the archive beside it. The same sources give
 * the same bytes.
 */

const source = 'dist';
const target = 'release';
const packed = /\.(html|js|mjs|css|json|svg|webmanifest|wasm|txt)$/;
/** Files smaller than this are sent as they are: a packet is not saved. */
const LEAST_BYTES = 1024;
/** All entries of the archive bear this date, so that it is the same whenever it is made. */
const DATE = '2026-01-01T00:00:00Z';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith('.vite/'))
    .sort();

const packedForms = (name: string, bytes: Buffer): [string, Uint8Array][] => {
  if (!packed.test(name) || bytes.length < LEAST_BYTES) return [];
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
  return [
    [`${name}.gz`, gzipSync(bytes, { level: 9 })],
    [`${name}.br`, brotli],
  ];
};

if (!process.argv.includes('--built')) await build({ logLevel: 'warn' });
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
const files: [string, Uint8Array][] = [];
for (const name of await filesUnder(source)) {
  const bytes = await readFile(join(source, name));
  files.push([name, bytes], ...packedForms(name, bytes));
}
const sums = `${files.map(([name, bytes]) => `${sha256(bytes)}  ${name}`).join('\n')}\n`;
files.push(['SHA256SUMS', Buffer.from(sums)]);
const archive: Zippable = Object.fromEntries(
  files.map(([name, bytes]) => [name, [bytes, { level: /\.(gz|br|woff2|png)$/.test(name) ? 0 : 9 }]]),
);
const zip = zipSync(archive, { mtime: DATE });
const zipName = `multivector-${version}.zip`;
await rm(target, { recursive: true, force: true });
await mkdir(target);
await writeFile(join(target, zipName), zip);
await writeFile(join(target, `${zipName}.sha256`), `${sha256(zip)}  ${zipName}\n`);
console.log(`${join(target, zipName)}: ${files.length} files, ${(zip.length / 1e6).toFixed(1)} MB, sha256 ${sha256(zip)}`);
