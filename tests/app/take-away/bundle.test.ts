import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../src/app/take-away/bundle.ts';
import { readme } from '../../../src/app/take-away/readme.ts';
import { formats } from '../../../src/ui/format.ts';

const made = new Date(2026, 2, 3);

describe('a bundle', () => {
  it('gives back what was put in, texts as UTF-8', async () => {
    const bytes = new Uint8Array([137, 80, 78, 71]);
    const packed = await bundle(
      [
        { path: 'README.txt', content: 'Балқаш' },
        { path: 'map/map.png', content: new Blob([bytes]) },
      ],
      made,
    );
    const files = unzipSync(new Uint8Array(await packed.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['README.txt', 'map/map.png']);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toBe('Балқаш');
    expect([...(files['map/map.png'] ?? [])]).toEqual([...bytes]);
  });

  it('says in its README what was shown, how to bring it back, and every file in a folder', () => {
    const words = { t: (key: string) => `<${key}>`, f: formats('en'), language: 'en' as const };
    const facts = {
      title: 'Title',
      detail: 'Detail',
      scenario: 'B against A',
      inputs: ['one', 'two'],
      date: 'Date',
      sources: 'Sources',
      link: 'https://x/?b=1',
    };
    const paths = ['tables/flows.csv', 'map/flows.geojson', 'scenario.json'];
    const lines = readme(
      words,
      facts,
      paths.map((path) => ({ path })),
    ).split('\r\n');
    for (const said of [
      'Title',
      'Detail',
      'B against A',
      '- one',
      '- two',
      'https://x/?b=1',
      '  tables/flows.csv',
      '  map/flows.geojson',
    ]) {
      expect(lines).toContain(said);
    }
    for (const said of ['<readme.tables>', '<readme.scenario>', 'Sources', 'Date']) expect(lines).toContain(said);
    expect(lines).not.toContain('<readme.charts>');
  });
});
