import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** Files of the built folder that the app never asks for. */
const left = /^(\.vite\/|sw\.js$|examples\/|embed\.js$|oembed\.json$|card\.png$)|\.(map|gz|br)$/;

const manifest = {
  name: 'Multivector',
  short_name: 'Multivector',
  description: 'Where Central Asia’s critical minerals go, what each way out costs, and whose territory and plants they depend on.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#eef0ee',
  theme_color: '#16202a',
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
} as const;

const workerScript = async (root: string, precache: object): Promise<string> => {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { PRECACHE: JSON.stringify(precache) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/present/offline/service-worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
};

/** Files under a folder, with forward slashes, in the order of their names. */
const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

/**
 * Makes the built app installable and keeps it for use without a network: writes the web manifest, the icon, and a service worker that
 * knows every file that the app may ask for. The version is a hash over all of them.
 */
export function offlineFiles(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'multivector-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: 'manifest.webmanifest' }, injectTo: 'head' }],
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) });
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: await readFile(join(root, 'src/app/favicon.svg')) });
    },
    async closeBundle() {
      const files = (await filesUnder(folder)).filter((name) => !left.test(name));
      const hash = createHash('sha256');
      for (const name of files) hash.update(name).update(await readFile(join(folder, name)));
      const precache = { version: hash.digest('hex').slice(0, 12), files };
      await writeFile(join(folder, 'sw.js'), await workerScript(root, precache));
    },
  };
}
