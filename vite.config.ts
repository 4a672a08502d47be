import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { multivectorData } from './src/dataset/vite-plugin.ts';
import { leanMaplibre } from './src/map/build/lean-maplibre.ts';
import { offlineFiles } from './src/present/build/offline-plugin.ts';
import { presentFiles } from './src/present/build/plugin.ts';

/** What the built page may do: run and fetch its own files, nothing else; no inline script, no eval. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** Writes the policy into the built page; the development server needs inline scripts of its own. */
const policy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig({
  base: './',
  plugins: [react(), leanMaplibre(), multivectorData(), presentFiles(), offlineFiles(), policy],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // the size test reads from it what the first view fetches
    manifest: true,
    // every browser that runs the map preloads modules of itself
    modulePreload: { polyfill: false },
    // MapLibre alone is over a megabyte before compression; the size test watches what matters
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              name: 'libraries',
              test: /node_modules[\\/](i18next|react-i18next|use-sync-external-store|zod|zustand|comlink|topojson-client)[\\/]|vite[\\/]preload-helper/,
            },
            { name: 'words-en', test: /src[\\/]i18n[\\/]en[\\/](shell|panels|map|names)/ },
            // the planner and an embed begin with the same page, and the map takes from it as well; what only the planner has comes beside it
            {
              name: 'page',
              test: /src[\\/](ui[\\/](tokens[\\/](colours|lines|symbols|layout)|format|site-shape|when-idle)|dataset[\\/](vocabulary|schema[\\/]scenario)|state[\\/](site-filter|defaults|view-types|app-state|link|results|scenario-choice)|app[\\/](begin|map-stage|status-line|data-failure|shield)\.|planner[\\/](headline(-case|-detail|-title|-origins)?|words)\.ts)/,
            },
            // what the map draws, which pictures and comparisons take from as well: one file packs better than a dozen
            {
              name: 'scene',
              test: /src[\\/]map[\\/](use-scene|in-view|commodity|geometry|symbols|parts[\\/](?!difference|changed-lines|change-labels))/,
            },
            // nearly every part that is fetched tells where figures come from, and asks the worker of the studies
            {
              name: 'figures',
              test: /src[\\/](planner[\\/](origin|parameter-name|source-list|source-text|study-bar|ranges[\\/](worlds|use-settled))|state[\\/]use-study)\.tsx?$/,
            },
            // what levers rest on is told in their form and in the list of what differs
            {
              name: 'lever-grounds',
              test: /src[\\/]app[\\/]levers[\\/](lever-(draft|forms|options)|option-name|quick-(grounds|controls))\.ts$/,
            },
            {
              name: 'controls',
              test: /src[\\/](ui[\\/](segmented|select|switch|tabs|icon)|app[\\/](levers[\\/](mark|border)|record-names)|planner[\\/](where-from|use-words|use-origin|figure-text|dependence-words)|state[\\/]own-scenarios)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  preview: { strictPort: false },
});
