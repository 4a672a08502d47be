import { readFile } from 'node:fs/promises';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/engine/estimate-types.ts';
import { offsetLine, pathOf } from '../../src/map/static/paths.ts';
import { fitProjection } from '../../src/map/static/projection.ts';
import { widthFactor } from '../../src/map/static/static-flows.tsx';
import { StaticMap, type StaticMapProps } from '../../src/map/static-map.tsx';
import { iconDrawing } from '../../src/map/symbols/icon-parts.ts';
import { defaultLayers } from '../../src/state/defaults.ts';
import { colours } from '../../src/ui/tokens/colours.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { estimateA, strandedFlow } from '../fixtures/estimates.ts';
import { dataset, leg, noFilters, site } from './map-world.ts';

describe('projection', () => {
  const { project, zoom } = fitProjection([60, 40, 70, 50], 400, 800);

  it('fits the box into the drawing, centred, north up', () => {
    expect(project([60, 45])[0]).toBeCloseTo(0);
    expect(project([70, 45])[0]).toBeCloseTo(400);
    expect(project([65, 50])[1] + project([65, 40])[1]).toBeCloseTo(800);
    expect(project([65, 50])[1]).toBeLessThan(project([65, 40])[1]);
  });

  it('knows the zoom of the live map at the same scale', () => {
    expect(zoom).toBeCloseTo(Math.log2((400 * 36) / 512));
  });

  it('keeps the poles finite', () => {
    for (const lat of [-90, 90]) expect(Number.isFinite(project([0, lat])[1])).toBe(true);
  });
});

describe('line beside a line', () => {
  it('lies to the right of travel, through corners too', () => {
    const east = [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as const;
    const right = offsetLine(east, 2);
    expect(right[0]?.[1]).toBeCloseTo(2);
    expect(right[1]?.[0]).toBeCloseTo(8);
    expect(right[1]?.[1]).toBeCloseTo(2);
    expect(right[2]?.[0]).toBeCloseTo(8);
  });

  it('is the line itself without an offset, and no path without two points', () => {
    expect(offsetLine([[1, 2]], 0)).toEqual([[1, 2]]);
    expect(pathOf([[1, 2]])).toBe('');
  });
});

describe('line widths by zoom', () => {
  it.each([
    [2, 0.62],
    [4, 0.81],
    [5, 1],
    [8, 1.6],
    [12, 1.6],
  ])('at zoom %i are %f of those at zoom 5', (zoom, factor) => {
    expect(widthFactor(zoom)).toBeCloseTo(factor);
  });
});

describe('drawing', () => {
  let baseMap: unknown;
  beforeAll(async () => {
    baseMap = JSON.parse(await readFile(new URL('../../geo/countries.json', import.meta.url), 'utf8'));
  });
  const rail = leg('a', 'b', [
    [60, 45],
    [75, 47],
  ]);
  const world = dataset({
    legs: [rail],
    sites: [site('<img onerror=1>', 70, 48, { rank: 1 }), site('hole', 71, 44, { status: 'exploration' })],
  });
  const estimate: Estimate = deepFreeze({
    ...estimateA,
    links: [
      { leg: rail.id, corridor: 'northern', forward_t_y: 4e5, backward_t_y: 0 },
      { leg: rail.id, corridor: 'middle', forward_t_y: 2e5, backward_t_y: 0 },
    ],
  });
  const markup = (shown: Estimate | null, language: 'en' | 'kk' = 'en'): string =>
    renderToStaticMarkup(
      <StaticMap
        dataset={world}
        baseMap={baseMap}
        estimate={shown}
        filters={noFilters}
        siteFill="mineral"
        theme="dark"
        language={language}
        width={800}
        height={500}
        title="Sites & corridors"
      />,
    );

  it('has land, flows in the colours of their corridors, letters, sites and names, and no NaN', () => {
    const svg = markup(estimate);
    expect(svg).toContain('aria-label="Sites &amp; corridors"');
    expect(svg).toContain(colours.map.dark.landFocus);
    expect(svg).toContain(`stroke="${colours.corridor.dark.northern}"`);
    expect(svg).toContain(`stroke="${colours.corridor.dark.middle}"`);
    expect(svg).toContain('>N</text>');
    expect(svg).toContain('KAZAKHSTAN');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('marks what a scenario shuts, strands and selects, as the live map does', () => {
    const shut: Estimate = {
      ...estimate,
      closed_legs: [{ leg: rail.id, why: 'closed' }],
      shipments: [{ ...strandedFlow('x', 'No open way.', { site: 'hole' }) }],
    };
    const draw = (more: Partial<StaticMapProps>) =>
      renderToStaticMarkup(
        <StaticMap
          dataset={world}
          baseMap={baseMap}
          estimate={shut}
          filters={noFilters}
          siteFill="mineral"
          theme="dark"
          language="en"
          width={800}
          height={500}
          title="x"
          {...more}
        />,
      );
    const part = (kind: 'cross' | 'stranded' | 'ring') => iconDrawing({ kind, theme: 'dark' }).parts.at(-1)?.d ?? 'nothing';
    expect(draw({})).toContain(part('cross'));
    expect(draw({})).toContain(part('stranded'));
    expect(draw({})).not.toContain(`"${part('ring')}"`);
    expect(draw({ selection: { kind: 'site', id: 'hole' } })).toContain(`"${part('ring')}"`);
    expect(draw({ layers: { ...defaultLayers, corridors: false, sites: false } })).not.toContain(part('cross'));
    expect(markup(estimate)).not.toContain(part('stranded'));
  });

  it('shows data as text, never as markup', () => {
    expect(markup(estimate)).toContain('&lt;img onerror=1&gt;');
    expect(markup(estimate)).not.toContain('<img');
  });

  it('stands without an estimate, and in Kazakh', () => {
    const svg = markup(null, 'kk');
    expect(svg).not.toContain(`stroke="${colours.corridor.dark.northern}"`);
    expect(svg).toContain('ҚАЗАҚСТАН');
  });
});
