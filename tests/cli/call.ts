import { vi } from 'vitest';
import { run } from '../../src/cli/main.ts';
import type { Details } from '../../src/dataset/details.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { tinyWith } from '../fixtures/tiny-dataset.ts';
import { figure, tinyDeflators } from '../fixtures/tiny-published.ts';

/** The tiny dataset with the scenarios that calls name. */
export const cliDataset: Dataset = tinyWith({
  scenarios: [
    { id: 'baseline', title: 'Baseline', year: 2025, maturity: 'under-construction', levers: [], notes: '', leaves_out: '', sources: [] },
    {
      id: 'russia-closed',
      title: 'Russia closed to transit',
      year: 2025,
      maturity: 'under-construction',
      levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }],
      notes: '',
      leaves_out: '',
      sources: [],
    },
  ],
});

/** Published figures of the tiny network; no text of its records. */
const cliDetails: Details = {
  sources: {},
  places: {},
  sites: {},
  legs: {},
  access: {},
  minerals: {},
  shipments: {},
  rates: {},
  parameters: {},
  instruments: [],
  programmes: [],
  claims: [],
  stories: [],
  benchmarks: [figure({ id: 'line-km', metric: 'km', family: 'km', value: 12, from: 'kz-dostyk', to: 'cn-alashankou' })],
  observedSplits: [],
  trade: [],
  governance: [],
  euSupply: [],
  deflators: tinyDeflators,
};

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one call of the command line in this process, and gives what it wrote. */
export async function call(words: readonly string[], dataset: Dataset = cliDataset): Promise<Called> {
  let out = '';
  let err = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  try {
    const code = await run(
      words,
      async () => dataset,
      async () => cliDetails,
    );
    return { code, out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
