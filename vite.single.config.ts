import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { multivectorData } from './src/dataset/vite-plugin.ts';
import { leanMaplibre } from './src/map/build/lean-maplibre.ts';
import { singleFile } from './src/present/build/single-plugin.ts';

/** One HTML file with everything in it: `npm run build:single`, with `-- --story <id>` for a file that opens with a story. */
export default defineConfig(() => {
  const at = process.argv.indexOf('--story');
  const story = at < 0 ? null : (process.argv[at + 1] ?? null);
  return {
    base: './',
    plugins: [react(), leanMaplibre(), multivectorData(undefined, 'inline'), singleFile(story)],
    worker: { format: 'iife' as const },
    build: {
      outDir: 'dist-single',
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
});
