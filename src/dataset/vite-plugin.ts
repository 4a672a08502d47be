import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { loadFullData } from './load.ts';
import { packData } from './pack.ts';

const moduleId = 'virtual:multivector-data';
const resolvedId = `\0${moduleId}`;
/** Path under which the development server answers; no file of the project can have it. */
const devFolder = '@multivector-data';

const assets = [
  { name: 'core', exported: 'coreUrl' },
  { name: 'details', exported: 'detailsUrl' },
  { name: 'base-map', exported: 'baseMapUrl' },
] as const;

type PackedFiles = Record<(typeof assets)[number]['name'], string>;

/** Reads, validates and packs the data under root; throws with every problem listed. */
async function packFiles(root: string): Promise<PackedFiles> {
  const data = await loadFullData(root);
  const { core, details } = packData(data);
  return { core: JSON.stringify(core), details: JSON.stringify(details), 'base-map': JSON.stringify(data.baseMap) };
}

function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Serves the packed files and reloads the page when a file of geo/ or seeds/ changes. */
function serveInDevelopment(server: ViteDevServer, root: string, current: () => Promise<PackedFiles>, forget: () => void): void {
  server.watcher.add([join(root, 'geo'), join(root, 'seeds')]);
  server.watcher.on('all', (_event, path) => {
    if (!/\.(geo)?json$/.test(path) || !['geo', 'seeds'].some((folder) => path.startsWith(join(root, folder)))) return;
    forget();
    const module = server.moduleGraph.getModuleById(resolvedId);
    if (module) server.moduleGraph.invalidateModule(module);
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const asset = assets.find(({ name }) => request.url?.includes(`/${devFolder}/${name}.json`));
    if (!asset) return next();
    current().then((files) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(files[asset.name]);
    }, next);
  });
}

/**
 * Gives the app the data of geo/ and seeds/ as three JSON files of their own: packed at build time under hashed names,
 * and on request in development. Import their addresses from `virtual:multivector-data`.
 *
 * @param root folder that holds geo/ and seeds/; the folder of the Vite project when left out
 * @param as file: files of their own; inline: data addresses in the script, for a page that can fetch nothing
 */
export function multivectorData(root?: string, as: 'file' | 'inline' = 'file'): Plugin {
  let projectRoot = root ?? '';
  let base = '/';
  let building = false;
  let packed: Promise<PackedFiles> | undefined;
  const current = (): Promise<PackedFiles> => {
    packed ??= packFiles(projectRoot);
    return packed;
  };
  const forget = (): void => {
    packed = undefined;
  };

  return {
    name: 'multivector-data',
    configResolved(config) {
      projectRoot = root ?? config.root;
      base = config.base;
      building = config.command === 'build';
    },
    buildStart: forget,
    configureServer(server) {
      serveInDevelopment(server, projectRoot, current, forget);
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : undefined;
    },
    async load(id) {
      if (id !== resolvedId) return undefined;
      const files = await current();
      const lines = assets.map(({ name, exported }) => {
        if (!building)
          return `export const ${exported} = ${JSON.stringify(`${base}${devFolder}/${name}.json?v=${contentHash(files[name])}`)};`;
        if (as === 'inline') {
          return `export const ${exported} = 'data:application/json;base64,${Buffer.from(files[name]).toString('base64')}';`;
        }
        const reference = this.emitFile({ type: 'asset', name: `${name}.json`, source: files[name] });
        return `export const ${exported} = import.meta.ROLLUP_FILE_URL_${reference};`;
      });
      return lines.join('\n');
    },
  };
}
