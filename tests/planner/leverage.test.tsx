import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Denied, denial, waysOut } from '../../src/engine/index.ts';
import { DenialDetail } from '../../src/planner/leverage/denial-detail.tsx';
import { deniedName, type LeverageContext, legsOfCut, millions, playerName } from '../../src/planner/leverage/leverage-words.ts';
import { scenarioOf } from '../fixtures/tiny-dataset.ts';
import { wordsIn } from './words.ts';
import { realWorld } from './world.ts';

const denied: Denied[] = ['RU', 'AZ'].map((id) => ({ kind: 'country', id }));
let found: {
  readonly world: Awaited<ReturnType<typeof realWorld>>;
  readonly rows: ReturnType<typeof denial>['rows'];
  readonly ways: ReturnType<typeof waysOut>;
};
beforeAll(async () => {
  const world = await realWorld();
  found = {
    world,
    rows: denial(world.dataset, scenarioOf([]), { denied }).rows,
    ways: waysOut(world.dataset, scenarioOf([]), { denied, together: [[0], [1], [0, 1]] }),
  };
}, 60_000);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ');
const accidents = /\b(?:leverage|unit|money|names)[.:][a-z][A-Za-z.]*|\{\{|undefined|\bNaN\b|Infinity|\[object|\.\./;

describe.each(['en', 'ru', 'kk'] as const)('the detail of a closure in %s', (language) => {
  it('speaks in whole words of every closure', async () => {
    const plain = await wordsIn(language, 'leverage');
    const context: LeverageContext = { words: plain, dataset: found.world.dataset };
    const cuts = { pointed: null, onPoint: () => {} };
    for (const row of found.rows) {
      const ways = found.ways.find(({ id }) => id === row.id) ?? null;
      const name = deniedName(plain, row.denied);
      const text = textOf(
        renderToStaticMarkup(
          <DenialDetail context={context} estimate={found.world.a} row={row} before={row} ways={ways} name={name} cuts={cuts} />,
        ),
      );
      expect(text.match(accidents)?.[0], row.id).toBeUndefined();
      expect(text.length).toBeGreaterThan(150);
    }
    expect([0, 999, 2e4, 2.94e8].map((usd) => millions(plain, usd))).toEqual(['–', '–', expect.stringMatching(/^<0[.,]1$/), '290']);
    for (const player of ['origin', 'caspian', 'GE']) expect(playerName(plain, player)).not.toMatch(/leverage|^GE$/);
  });
});

describe('the cut of Russia', () => {
  it('names phosphorus that has no other way, and legs that the map holds', () => {
    const russia = found.ways.find(({ id }) => id === 'RU');
    expect(russia?.held.some((way) => way.coverage === 0 && way.flows.some((id) => id.startsWith('kz-p4')))).toBe(true);
    const legs = legsOfCut(russia?.held.flatMap(({ cut }) => cut) ?? []);
    expect(new Set(legs).size).toBe(legs.length);
    const known = new Set(found.world.dataset.legs.map(({ id }) => id));
    expect(legs.length).toBeGreaterThan(5);
    for (const leg of legs) expect(known).toContain(leg);
  });
});
