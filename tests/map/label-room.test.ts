import { describe, expect, it } from 'vitest';
import { giveRoom, type LabelSpot, type WantedLabel } from '../../src/map/static/label-room.ts';

const drawing = { width: 200, height: 100 };
const at = (x: number, y: number, anchor: LabelSpot['anchor'] = 'middle'): LabelSpot => ({ at: [x, y], anchor });
const label = (key: string, ...spots: LabelSpot[]): WantedLabel => ({ key, text: 'abcde', sizePx: 10, spots, paddingPx: 2 });
const placed = (labels: readonly WantedLabel[], ...taken: Parameters<typeof giveRoom>[1][number][]) =>
  giveRoom(labels, taken, drawing).map(({ label: { key }, spot }) => [key, ...spot.at]);

describe('room for labels', () => {
  it('is given to what comes first; the next stands at its next free spot, and without one is left out', () => {
    const here = at(100, 50);
    expect(placed([label('a', here), label('b', here, at(100, 65)), label('c', here)])).toEqual([
      ['a', 100, 50],
      ['b', 100, 65],
    ]);
  });

  it('is kept around each label', () => {
    const [touching, clear] = [at(100, 62), at(100, 63.5)];
    expect(placed([label('a', at(100, 50)), label('b', touching)])).toHaveLength(1);
    expect(placed([label('a', at(100, 50)), label('b', clear)])).toHaveLength(2);
  });

  it('is none over what is drawn already, nor beyond the edge', () => {
    expect(placed([label('a', at(100, 50))], [95, 45, 105, 55])).toEqual([]);
    expect(placed([label('a', at(5, 50)), label('b', at(1, 50, 'start')), label('c', at(100, 2))])).toEqual([['b', 1, 50]]);
  });
});
