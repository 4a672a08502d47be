import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `npm run size`: weighs the built app, gzip, against its budgets. The first view is what a desktop fetches before anything is clicked:
 * the page, its chunks, the map with MapLibre, the data and the latin font. Workers and what is fetched later are listed apart.
 */

interface Budget {
  readonly name: string;
  readonly kB: number;
  readonly holds: (file: BuiltFile) => boolean;
}

interface BuiltFile {
  readonly name: string;
  readonly kB: number;
}

const folder = 'dist/assets';
/** Chunks of libraries, and of the English texts, which are words and not code; see vite.config.ts. */
const isLibrary = (name: string): boolean => /^(maplibre|react|libraries|rolldown-runtime|words-en)-/.test(name);
const isWorker = (name: string): boolean => /worker/.test(name);
const isCode = (name: string): boolean => /\.(js|css)$/.test(name);
/** Fetched when idle or on demand: more levers, search, another screen or language, a card, an itinerary, the list, the drawing without WebGL. */
const isLater = (name: string): boolean =>
  /^(ru|kk|selection-card|shipment-drawer|text-twin|static-map|details|more-levers|filter-panel|search-box|phone-screen|embed-screen)-/.test(
    name,
  );
const isFirst = (name: string): boolean => isCode(name) && !isWorker(name) && !isLater(name);

const budgets: readonly Budget[] = [
  { name: 'first view, JS and CSS', kB: 460, holds: ({ name }) => isFirst(name) },
  { name: 'of it our own code', kB: 60, holds: ({ name }) => isFirst(name) && !isLibrary(name) },
  { name: 'data with base map', kB: 300, holds: ({ name }) => /^(core|base-map)-.*\.json$/.test(name) },
  { name: 'base map', kB: 90, holds: ({ name }) => /^base-map-.*\.json$/.test(name) },
  { name: 'font, latin', kB: 60, holds: ({ name }) => /-latin-wght-normal-.*\.woff2$/.test(name) },
];

const weigh = (): BuiltFile[] => {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build" first.`);
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      // fonts are packed already
      const packed = name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
      return { name, kB: packed / 1000 };
    })
    .sort((one, other) => other.kB - one.kB);
};

const line = (name: string, kB: number, note = ''): string => `  ${kB.toFixed(1).padStart(7)} kB  ${name}${note}`;

const report = (files: readonly BuiltFile[]): boolean => {
  const section = (title: string, chosen: readonly BuiltFile[]): void => {
    console.log(`\n${title}`);
    for (const { name, kB } of chosen) console.log(line(name, kB));
  };
  section(
    'First view, code',
    files.filter(({ name }) => isFirst(name)),
  );
  section(
    'Workers',
    files.filter(({ name }) => isWorker(name)),
  );
  section(
    'Fetched later',
    files.filter(({ name }) => isLater(name)),
  );
  section(
    'Data and fonts',
    files.filter(({ name }) => !isCode(name) && !isLater(name)),
  );
  console.log('\nBudgets');
  let over = false;
  for (const { name, kB: limit, holds } of budgets) {
    const kB = files.filter(holds).reduce((sum, file) => sum + file.kB, 0);
    const isOver = kB > limit;
    over ||= isOver;
    console.log(line(name, kB, ` of ${limit}${isOver ? ': OVER' : ''}`));
  }
  const maplibre = files.some(({ name }) => /^maplibre-.*\.js$/.test(name));
  if (!maplibre) console.log('  MapLibre has no chunk of its own: see codeSplitting in vite.config.ts.');
  return over || !maplibre;
};

process.exitCode = report(weigh()) ? 1 : 0;
