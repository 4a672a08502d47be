import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataError, loadDataset } from '../../src/dataset/load.ts';
import { root } from './data.ts';

let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'multivector-data-'));
  for (const folder of ['geo', 'seeds'])
    await cp(join(root, folder), join(copy, folder), { recursive: true, filter: (path) => !path.includes('build') });
});
afterEach(() => rm(copy, { recursive: true }));

/** Changes the text of a file of the copy. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(copy, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(copy, file), text.replace(from, to));
}

/** Runs the command in the copy. */
function dataCheck(): Promise<{ code: number; output: string; errors: string }> {
  const script = join(root, 'src/dataset/check/run.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', import.meta.resolve('tsx'), script], { cwd: copy }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

describe('data:check', () => {
  it('prints the counts and ends with 0 when all is well', async () => {
    const { code, output, errors } = await dataCheck();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/138 {2}geo\/sites\.geojson/);
    expect(output).toContain('No problems.');
  }, 30_000);

  it('names the record and ends with 1 when something is wrong', async () => {
    await edit('seeds/markets.json', '"node": "nl-rotterdam"', '"node": "nl-roterdam"');
    const { code, errors } = await dataCheck();
    expect(code).toBe(1);
    expect(errors).toContain('seeds/markets.json, eu-north: node is nl-roterdam. Allowed: an id of places: perhaps nl-rotterdam.');
  }, 30_000);

  it('names the file that is missing', async () => {
    await rm(join(copy, 'seeds/trade.json'));
    const { code, errors } = await dataCheck();
    expect(code).toBe(1);
    expect(errors).toContain('seeds/trade.json cannot be read');
  }, 30_000);
});

describe('loadDataset', () => {
  it('lists every problem of the schemas in one error', async () => {
    await edit('seeds/markets.json', '"country": "NL"', '"country": "Holland"');
    await edit('seeds/access.json', '"mode": "road"', '"mode": "camel"');
    const error = await loadDataset(copy).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).message).toContain('The data have 2 problems');
    expect((error as DataError).message).toContain('seeds/markets.json, eu-north: country is "Holland"');
    expect((error as DataError).message).toContain('mode is "camel"');
  });

  it('names the file that is no JSON', async () => {
    await edit('seeds/rates.json', '[', '[,');
    await expect(loadDataset(copy)).rejects.toThrow('seeds/rates.json is not JSON');
  });
});
