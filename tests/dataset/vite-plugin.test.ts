import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packData } from '../../src/dataset/pack.ts';
import { multivectorData } from '../../src/dataset/vite-plugin.ts';
import { root, shippedData } from './data.ts';

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'multivector-plugin-'));
  await writeFile(join(project, 'index.html'), '<script type="module" src="./main.ts"></script>');
  await writeFile(
    join(project, 'main.ts'),
    "import { coreUrl, detailsUrl, baseMapUrl } from 'virtual:multivector-data';\nconsole.log(coreUrl, detailsUrl, baseMapUrl);",
  );
});
afterAll(() => rm(project, { recursive: true }));

const settings = (): Parameters<typeof build>[0] => ({
  root: project,
  configFile: false,
  logLevel: 'silent',
  plugins: [multivectorData(root)],
});

describe('multivectorData', () => {
  it('builds hashed files whose addresses hold under any sub-path', async () => {
    const { output } = (await build({ ...settings(), base: './', build: { write: false } })) as Rollup.RollupOutput;
    const { core, details } = packData(await shippedData);
    const assets = new Map(
      output.flatMap((file) => (file.type === 'asset' ? [[file.fileName.replace(/-[\w-]{8}\.json$/, ''), file]] : [])),
    );
    expect(JSON.parse(String(assets.get('assets/core')?.source))).toEqual(JSON.parse(JSON.stringify(core)));
    expect(JSON.parse(String(assets.get('assets/details')?.source))).toEqual(JSON.parse(JSON.stringify(details)));
    const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
    for (const name of ['core', 'details', 'base-map']) {
      expect(code).toMatch(new RegExp(`new URL\\([\`'"]${name}-[\\w-]{8}\\.json[\`'"], ?import\\.meta\\.url\\)`));
    }
  }, 30_000);

  it('serves the same files in development', async () => {
    const server = await createServer({ ...settings(), server: { middlewareMode: true, ws: false, watch: null } });
    try {
      const module = await server.transformRequest('virtual:multivector-data');
      expect(module?.code).toMatch(/coreUrl = "\/@multivector-data\/core\.json\?v=[0-9a-f]{8}"/);
    } finally {
      await server.close();
    }
  }, 30_000);
});
