import { beforeAll, describe, expect, it } from 'vitest';
import { unmarked } from '../../src/planner/figure-marks.ts';
import { behindWords } from '../../src/planner/itinerary-words.ts';
import { bestFigure, wayColumns, wayFigure } from '../../src/planner/ways/ways-columns.ts';
import { flow, route } from '../fixtures/estimates.ts';
import { plain, wordsIn } from './words.ts';

const leader = { ...route('northern', 0.7), cost_usd_per_t: 100, hours: 240, hours_sd: 48, km: 5000, co2e_kg_per_t: 90 };
const other = { ...route('middle', 0.3), cost_usd_per_t: 168, hours: 192, hours_sd: 72, km: 4000, co2e_kg_per_t: 95 };

describe('ways side by side', () => {
  it('mark the largest share and the least of everything else', () => {
    const best = Object.fromEntries(wayColumns.map((column) => [column, bestFigure([leader, other], column)]));
    expect(best).toMatchObject({ share: 0.7, cost: 100, days: 8, spread: 2, km: 4000, co2e: 90 });
    expect(wayFigure(other, 'days')).toBe(8);
  });

  it('mark nothing where there is nothing to choose', () => {
    expect(bestFigure([leader], 'cost')).toBeNull();
    expect(bestFigure([leader, { ...other, km: 5000 }], 'km')).toBeNull();
  });
});

describe('why the chosen way is not ahead', () => {
  let words: Awaited<ReturnType<typeof wordsIn>>;
  beforeAll(async () => {
    words = await wordsIn('en');
  });

  it('says what it gains, what it loses and on which parts', () => {
    const parts = { ...leader.breakdown, sea: 0, haul: 50 };
    const chosen = { ...other, breakdown: { ...parts, sea: 68 } };
    const text = plain(
      behindWords(
        unmarked(words),
        flow('x'),
        chosen,
        { ...leader, breakdown: parts },
        { way: 'This way', other: 'the leading one', behind: words.t },
      ),
    );
    expect(text).toBe('This way is 2 days faster and USD 68 a tonne dearer than the leading one. It loses on sea and ferry (USD 68).');
  });

  it('never says that it leads', () => {
    const slow = { ...other, hours: 480 };
    const asked: string[] = [];
    const behind: typeof words.t = (key) => {
      asked.push(key);
      return key;
    };
    behindWords(unmarked(words), flow('x'), slow, leader, { way: 'This way', other: 'the leading one', behind });
    expect(asked).toEqual(['behind.dearer_slower']);
  });
});
