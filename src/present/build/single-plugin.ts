import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const mapWorkerRequest = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const mapWorkerId = '\0multivector-map-worker';

/** A worker started by its address, as the sources write it. */
const workerCall = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{[^}]*name: '([^']+)' \}\)/;

/** The worker of MapLibre as one classic script. */
const mapWorker = async (root: string): Promise<string> => {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
};

/** Text that can stand inside a script element. */
const insideScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * Puts the whole app into one HTML file that opens from a disk: scripts and styles inline, workers from blobs, data and fonts as data
 * addresses. The solver of linear programs stays outside: a file on a disk cannot fetch it.
 * @param story id of the story with which the file opens; null for the planner
 */
export function singleFile(story: string | null): Plugin {
  let root = '';
  return {
    name: 'multivector-single',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === mapWorkerRequest ? mapWorkerId : undefined),
    async load(id) {
      if (id !== mapWorkerId) return undefined;
      const code = JSON.stringify(await mapWorker(root));
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
    },
    transform(code, id) {
      const match = id.includes('/src/worker/') ? workerCall.exec(code) : null;
      if (!match) return undefined;
      const [call, path, name] = match;
      return `import InlineWorker from '${path}?worker&inline';\n${code.replace(call, `new InlineWorker({ name: '${name}' })`)}`;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const icon = await readFile(join(root, 'src/app/favicon.svg'), 'base64');
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build of the single file made no index.html: check its input.');
        const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
        if (entry?.type !== 'chunk') throw new Error('The build of the single file made no script: check its input.');
        const styles = Object.values(bundle).filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
        const css = styles.map((output) => (output.type === 'asset' ? String(output.source) : '')).join('\n');
        page.source = String(page.source)
          .replaceAll(/<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
          .replace(/<script type="module"[^>]*><\/script>/, '')
          .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_whole, start: string) => `${start}data:image/svg+xml;base64,${icon}`)
          .replace('<html ', () => `<html ${story ? `data-start="story=${story}" ` : ''}`)
          .replace('</head>', () => `<style>${css}</style></head>`)
          .replace('</body>', () => `<script type="module">${insideScript(entry.code)}</script></body>`);
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
        page.fileName = story ? `multivector-${story}.html` : 'multivector.html';
      },
    },
  };
}
