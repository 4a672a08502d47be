import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';
import { describedPage, oembed, oembedName } from './describe-page.ts';

/** Files for other pages, under names that stay: what a line pasted years ago loads must still be there. */
const scriptName = 'embed.js';
const pictureName = 'picture.svg';
const examplesFolder = 'examples';
const cardName = 'card.png';

const sourceOf = (root: string, ...path: string[]): string => join(root, 'src/present', ...path);

/** The script that defines `<multivector-map>`, as one classic script. */
const embedScript = async (root: string): Promise<string> => {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: sourceOf(root, 'embed/embed.ts'), output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
};

const firstPicture = async (root: string) => {
  const path = sourceOf(root, 'build/first-picture.tsx');
  const { module } = await runnerImport<typeof import('./first-picture.tsx')>(path, { configFile: false, root, logLevel: 'warn' });
  return module.firstPicture(root);
};

/**
 * Puts what other pages need beside the app: `embed.js`, the picture that stands in for a map that does not load, and the page of examples.
 */
export function presentFiles(): Plugin {
  let root = '';
  let drawn: ReturnType<typeof firstPicture> | null = null;
  const picture = (): ReturnType<typeof firstPicture> => {
    drawn ??= firstPicture(root);
    return drawn;
  };
  return {
    name: 'multivector-present',
    buildStart() {
      drawn = null;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { server }) => (server ? html : describedPage(html, await picture(), process.env.MULTIVECTOR_URL ?? null)),
    },
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith(`/${scriptName}`)) return next();
        embedScript(root).then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: scriptName, source: await embedScript(root) });
      this.emitFile({ type: 'asset', fileName: pictureName, source: (await picture()).svg });
      this.emitFile({ type: 'asset', fileName: cardName, source: await readFile(sourceOf(root, 'build', cardName)) });
      const address = process.env.MULTIVECTOR_URL;
      if (address) this.emitFile({ type: 'asset', fileName: oembedName, source: oembed(address) });
      for (const name of await readdir(sourceOf(root, 'examples'))) {
        this.emitFile({ type: 'asset', fileName: `${examplesFolder}/${name}`, source: await readFile(sourceOf(root, 'examples', name)) });
      }
    },
  };
}
