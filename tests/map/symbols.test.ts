import { describe, expect, it } from 'vitest';
import { corridorIds, siteKinds, siteStatuses } from '../../src/dataset/vocabulary.ts';
import { type Icon, iconId, parseIconId } from '../../src/map/symbols/icon-id.ts';
import { iconDrawing } from '../../src/map/symbols/icon-parts.ts';
import { shapeOfKind, stateOfStatus } from '../../src/ui/site-shape.ts';

const themes = ['light', 'dark'] as const;
const icons: readonly Icon[] = themes.flatMap((theme): Icon[] => [
  ...siteKinds.flatMap((kind) =>
    siteStatuses.map(
      (status): Icon => ({ kind: 'site', theme, shape: shapeOfKind(kind), state: stateOfStatus(status), colour: '#93241a' }),
    ),
  ),
  ...(['port', 'gauge', 'town', 'station', 'strait'] as const).map((mark): Icon => ({ kind: 'place', theme, mark })),
  ...corridorIds.flatMap((corridor) => [true, false].map((hollow): Icon => ({ kind: 'shield', theme, corridor, hollow }))),
  { kind: 'arrow', theme, colour: '#93241a' },
  ...(['cross', 'ring', 'stranded', 'blank'] as const).map((kind): Icon => ({ kind, theme })),
]);

describe('icons', () => {
  it.each(icons.map((icon) => [iconId(icon), icon] as const))('%s is read back and can be drawn inside its box', (id, icon) => {
    expect(parseIconId(id)).toEqual(icon);
    const { size, parts } = iconDrawing(icon);
    for (const { d, fill, stroke, width = 0 } of parts) {
      expect(fill ?? stroke).toMatch(/^#[0-9a-f]{6}$/);
      const farthest = Math.max(...(d.match(/-?\d*\.?\d+/g) ?? []).map((number) => Math.abs(Number(number))));
      expect(farthest + (stroke ? width / 2 : 0), `${d} in a box of ${size}`).toBeLessThanOrEqual(size / 2 + 0.5);
    }
  });

  it.each(['', 'bus-11', 'shield:light:nowhere:solid', 'site:blue:circle:operating:#000000'])('"%s" is none of them', (id) => {
    expect(parseIconId(id)).toBeNull();
  });
});

describe('how real a site is', () => {
  it('is how much of its symbol is filled', () => {
    const filled = (state: 'operating' | 'building' | 'planned' | 'explored' | 'suspended'): (string | undefined)[] =>
      iconDrawing({ kind: 'site', theme: 'light', shape: 'square', state, colour: '#123456' })
        .parts.filter(({ fill }) => fill === '#123456')
        .map(({ d }) => d);
    expect(filled('operating')).toHaveLength(1);
    expect(filled('building')).toHaveLength(1);
    expect(filled('building')).not.toEqual(filled('operating'));
    expect(filled('planned')).toEqual([]);
    expect(filled('explored')).toEqual([]);
    expect(filled('suspended')).toEqual([]);
  });
});
