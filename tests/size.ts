import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `npm run size`: weighs the built app, gzip, against its budgets. The first view is what a desktop fetches to show the map with its
 * panels: the page's own chunk, the map's, and what they import; read from the manifest of the build. The first view of an embed is
 * its page, the map, and what answers the page around it. What is fetched when the browser is idle or the reader asks for it, and the
 * workers, are listed apart.
 */

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

interface BuiltFile {
  readonly name: string;
  readonly kB: number;
}

interface Budget {
  readonly name: string;
  readonly kB: number;
  readonly holds: (file: BuiltFile) => boolean;
}

const folder = 'dist';
const manifestPath = join(folder, '.vite/manifest.json');
/** What the first view begins with. */
const beginnings = ['index.html', 'src/app/app.tsx', 'src/map/map-view.tsx'];
/** What the first view of `?embed=1` begins with. */
const embedBeginnings = ['index.html', 'src/app/embed-page.tsx', 'src/map/map-view.tsx', 'src/present/embed/listen.ts'];
/** The script that a page of somebody else loads. */
const embedScript = 'embed.js';

if (!existsSync(manifestPath)) throw new Error(`There is no ${manifestPath}: run "npm run build" first.`);
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Readonly<Record<string, ManifestChunk>>;

/** Names of the files that a chunk needs to run. */
const filesOf = (key: string, seen = new Set<string>()): string[] => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest of the build has no "${key}": tests/size.ts names what the first view begins with.`);
  if (seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen))];
};

const namesOf = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => filesOf(key)).map((path) => basename(path)));
const firstView = namesOf(beginnings);
const embedView = namesOf(embedBeginnings);

/** Chunks of libraries, and of the English texts, which are words and not code; see vite.config.ts. */
const isLibrary = ({ name }: BuiltFile): boolean => /^(maplibre|react|libraries|rolldown-runtime|words-en)-/.test(name);
const isWorker = ({ name }: BuiltFile): boolean => /worker/.test(name);
const isCode = ({ name }: BuiltFile): boolean => /\.(js|css)$/.test(name);
const isFirst = (file: BuiltFile): boolean => isCode(file) && firstView.has(file.name);
const isEmbed = (file: BuiltFile): boolean => isCode(file) && embedView.has(file.name);

const budgets: readonly Budget[] = [
  { name: 'first view, JS and CSS', kB: 460, holds: isFirst },
  { name: 'first view of an embed', kB: 400, holds: isEmbed },
  { name: 'of it our own code', kB: 60, holds: (file) => isFirst(file) && !isLibrary(file) },
  { name: 'embed.js', kB: 5, holds: ({ name }) => name === embedScript },
  { name: 'data with base map', kB: 300, holds: ({ name }) => /^(core|base-map)-.*\.json$/.test(name) },
  { name: 'base map', kB: 90, holds: ({ name }) => /^base-map-.*\.json$/.test(name) },
  { name: 'font, latin', kB: 60, holds: ({ name }) => /-latin-wght-normal-.*\.woff2$/.test(name) },
];

const weigh = (path: string): BuiltFile => {
  const name = basename(path);
  const bytes = readFileSync(join(folder, path));
  // fonts are packed already
  const packed = name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  return { name, kB: packed / 1000 };
};

const line = (name: string, kB: number, note = ''): string => `  ${kB.toFixed(1).padStart(7)} kB  ${name}${note}`;

const files = [embedScript, ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)]
  .map(weigh)
  .sort((one, other) => other.kB - one.kB);

const section = (title: string, holds: (file: BuiltFile) => boolean): void => {
  console.log(`\n${title}`);
  for (const file of files.filter(holds)) console.log(line(file.name, file.kB));
};

section('First view, code', isFirst);
section('Of an embed alone', (file) => isEmbed(file) && !isFirst(file));
section('Workers', isWorker);
section('Fetched when idle or asked for', (file) => isCode(file) && !isFirst(file) && !isEmbed(file) && !isWorker(file));
section('Data and fonts', (file) => !isCode(file));

console.log('\nBudgets');
let over = false;
for (const { name, kB: limit, holds } of budgets) {
  const kB = files.filter(holds).reduce((sum, file) => sum + file.kB, 0);
  if (kB > limit) over = true;
  console.log(line(name, kB, ` of ${limit}${kB > limit ? ': OVER' : ''}`));
}
const maplibreApart = files.some(({ name }) => /^maplibre-.*\.js$/.test(name));
if (!maplibreApart) console.log('  MapLibre has no chunk of its own: see codeSplitting in vite.config.ts.');
process.exitCode = over || !maplibreApart ? 1 : 0;
