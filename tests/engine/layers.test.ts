import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The layer rule of biome.json, proved to bite: imports against the direction of the data are errors. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

const screen = ['react', 'react-dom', 'react-dom/client', 'maplibre-gl', '@vis.gl/react-maplibre', 'zustand'];
const files = (...folders: string[]): string[] =>
  folders.flatMap((folder) => [`../${folder}/some-file.ts`, `../../${folder}/deep/some-file.ts`]);

const layers: readonly { readonly folder: string; readonly against: readonly string[]; readonly along: readonly string[] }[] = [
  {
    folder: 'src/dataset',
    against: [...screen, ...files('engine', 'worker', 'state', 'map', 'planner', 'charts', 'present', 'ui', 'i18n', 'cli')],
    along: ['zod', './vocabulary.ts', '../../engine/network/measure.ts'],
  },
  {
    folder: 'src/engine',
    against: [...screen, 'comlink', 'node:fs', ...files('worker', 'state', 'map', 'planner', 'charts', 'present', 'ui', 'i18n', 'cli')],
    along: ['@turf/turf', '../dataset/types.ts', './network/types.ts'],
  },
  { folder: 'src/engine/flows', against: ['../../map/some-file.ts', 'react'], along: ['../../dataset/types.ts'] },
  {
    folder: 'src/worker',
    against: ['maplibre-gl', ...files('map', 'planner', 'charts', 'present', 'ui', 'cli')],
    along: ['comlink', '../engine/index.ts'],
  },
  {
    folder: 'src/state',
    against: ['maplibre-gl', ...files('map', 'planner', 'charts', 'present', 'ui', 'cli')],
    along: ['zustand', '../engine/estimate-types.ts'],
  },
  {
    folder: 'src/charts',
    against: files('engine', 'worker', 'state', 'map', 'planner', 'present', 'cli'),
    along: ['react', '../dataset/vocabulary.ts', '../engine/estimate-types.ts', '../ui/format.ts'],
  },
  {
    folder: 'src/ui',
    against: files('engine', 'worker', 'state', 'map', 'planner', 'present', 'cli'),
    along: ['react', '../dataset/vocabulary.ts'],
  },
  {
    folder: 'src/export',
    against: [
      ...screen.filter((name) => !name.startsWith('@vis')),
      ...files('worker', 'state', 'map', 'planner', 'charts', 'present', 'ui', 'i18n', 'cli'),
    ],
    along: ['../dataset/types.ts', '../engine/estimate-types.ts'],
  },
  { folder: 'src/i18n', against: files('engine', 'worker', 'state', 'map', 'planner', 'present', 'cli'), along: ['i18next'] },
  {
    folder: 'src/map',
    against: files('planner', 'present', 'cli', 'worker'),
    along: ['maplibre-gl', '../state/store.ts', '../engine/estimate-types.ts'],
  },
  {
    folder: 'src/present',
    against: files('app', 'cli', 'worker'),
    along: ['react', '../map/static-map.tsx', '../planner/headline.ts', '../charts/some-file.ts', '../state/link.ts'],
  },
  {
    folder: 'src/present/embed',
    against: ['react', 'react-dom', 'maplibre-gl', '../../map/some-file.ts', '../../planner/some-file.ts', '../../app/some-file.ts'],
    along: ['zod/mini', '../../state/app-state.ts'],
  },
  {
    folder: 'src/cli',
    against: ['react', 'maplibre-gl', ...files('map', 'planner', 'charts', 'ui', 'worker')],
    along: ['node:fs', '../engine/index.ts'],
  },
];

/** A file in the folder that imports all of them, for as long as Biome reads it. */
const probe = ({ folder, against, along }: (typeof layers)[number]): { readonly path: string; readonly text: string } => {
  const names = [...against, ...along];
  const imports = names.map((name, index) => `import { name${index} } from '${name}';\n`).join('');
  return {
    path: `${folder}/layer-rule-${process.pid}.ts`,
    text: `${imports}export const all = [${names.map((_, index) => `name${index}`).join(', ')}];\n`,
  };
};

/** What Biome says of the probes of all layers; the files are gone when this returns. */
function judged(): string {
  const probes = layers.map(probe);
  try {
    for (const { path, text } of probes) writeFileSync(join(root, path), text, { flag: 'wx' });
    const options = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--colors=off'];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, ...options, ...probes.map(({ path }) => path)], {
      cwd: root,
      encoding: 'utf8',
    });
    return `${stdout}${stderr}`;
  } finally {
    for (const { path } of probes) rmSync(join(root, path), { force: true });
  }
}

describe('the layer rule', () => {
  const told = judged();

  it.each(layers)('in $folder bites on every import against it, and on no other', (layer) => {
    const { path, text } = probe(layer);
    const lines = [...told.matchAll(new RegExp(`^${path}:(\\d+):\\d+ lint/style/noRestrictedImports`, 'gm'))].map(([, line]) =>
      Number(line),
    );
    const names = lines.sort((a, b) => a - b).map((line) => text.split('\n')[line - 1]?.match(/from '(.*)'/)?.[1]);
    expect(names).toEqual(layer.against);
  });
});
