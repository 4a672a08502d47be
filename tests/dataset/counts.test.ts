import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countRecords } from '../../src/dataset/check/counts.ts';
import { root, shippedData } from './data.ts';

/** Counts in the table of a README: rows such as "| seeds/rates.json | 124 | what |"; the folder may be left out. */
async function statedCounts(folder: string): Promise<Map<string, number>> {
  const text = await readFile(join(root, folder, 'README.md'), 'utf8');
  const rows = [...text.matchAll(/^\|\s*`?((?:\w+\/)?[\w-]+\.(?:geo)?json)`?\s*\|\s*([\d,]+)\s*\|/gm)];
  return new Map(
    rows.map(([, file = '', count = '']) => [file.includes('/') ? file : `${folder}/${file}`, Number(count.replaceAll(',', ''))]),
  );
}

describe.each(['geo', 'seeds'])('the README of %s', (folder) => {
  it('states the counts that data:check prints', async () => {
    const counts = countRecords((await shippedData).records).filter(
      ({ file }) => file.startsWith(`${folder}/`) && !['seeds/scenarios', 'seeds/stories'].includes(file),
    );
    const stated = await statedCounts(folder);
    expect(Object.fromEntries(counts.map(({ file }) => [file, stated.get(file)]))).toEqual(
      Object.fromEntries(counts.map(({ file, count }) => [file, count])),
    );
  });
});
