import { describe, expect, it } from 'vitest';
import { partnerColour } from '../../src/charts/colours.ts';
import { shareRoom } from '../../src/charts/flow-chart.tsx';
import { spread } from '../../src/charts/spread.ts';
import { briefName } from '../../src/planner/record-names.ts';

describe('room for the names of a flow chart', () => {
  it('is shared so that only the longest are cut, all to the same', () => {
    expect(shareRoom([40, 150, 60, 110], 280)).toEqual([40, 90, 60, 90]);
    expect(shareRoom([40, 40], 20)).toEqual([10, 10]);
  });

  it('is more than wanted where there is more', () => {
    expect(shareRoom([40, 60], 120)).toEqual([50, 70]);
  });
});

describe('labels on one axis', () => {
  it.each([
    [
      [10, 100],
      [10, 100],
    ],
    [
      [50, 52],
      [50, 68],
    ],
    [
      [52, 50],
      [68, 50],
    ],
    [
      [195, 198],
      [182, 200],
    ],
    [
      [-5, 0],
      [0, 18],
    ],
  ])('stand at %j as %j', (wanted, placed) => {
    expect(spread(wanted, 18, 0, 200)).toEqual(placed);
  });

  it('keep their distance even where they do not fit', () => {
    const placed = spread([10, 10, 10], 18, 0, 20);
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBe(18);
    expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBe(18);
  });
});

describe('the colour of a country', () => {
  it.each([
    ['CN', '--partner-cn'],
    ['GB', '--partner-uk'],
    ['LU', '--partner-eu'],
    ['KZ', '--partner-domestic'],
    ['home', '--partner-domestic'],
    ['CH', '--partner-other'],
  ])('%s: %s', (country, variable) => {
    expect(partnerColour(country)).toBe(`var(${variable})`);
  });
});

describe('brief names', () => {
  it.each([
    ['Alat (Port of Baku)', 'Alat'],
    ['Aktau sea port', 'Aktau'],
    ['морской порт Актау', 'Актау'],
    ['Ақтау теңіз порты', 'Ақтау'],
    ['Porto', 'Porto'],
    ['Balkhash', 'Balkhash'],
  ])('%s: %s', (name, brief) => {
    expect(briefName(name)).toBe(brief);
  });
});
