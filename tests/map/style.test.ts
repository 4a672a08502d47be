import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { layerChanges } from '../../src/map/apply-layers.ts';
import type { Look } from '../../src/map/look.ts';
import { mapLayers } from '../../src/map/style.ts';
import { colours } from '../../src/ui/tokens/colours.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';

const plain: Look = deepFreeze({
  theme: 'light',
  language: 'en',
  layers: { corridors: true, planned: true, places: true, sites: true, network: true },
  reducedMotion: false,
  dimmed: false,
  country: '',
});
const allOff = { corridors: false, planned: false, places: false, sites: false, network: false };

const looks: readonly (readonly [string, Look])[] = [
  ...(['light', 'dark'] as const).flatMap((theme) =>
    languages.map((language) => [`${theme} ${language}`, { ...plain, theme, language }] as const),
  ),
  ['still', { ...plain, reducedMotion: true }],
  ['dimmed', { ...plain, dimmed: true }],
  ['with a country', { ...plain, country: 'KZ' }],
  ['all off', { ...plain, layers: allOff }],
];

const sources = [
  'countries',
  'coast',
  'borders',
  'lakes',
  'rivers',
  'labels',
  'network',
  'flows',
  'changes',
  'selected',
  'marks',
  'halos',
  'sites',
  'places',
  'rings',
  'highlights',
];

const styleOf = (layers: LayerSpecification[]) => ({
  version: 8 as const,
  sources: Object.fromEntries(
    sources.map((id) => [id, { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }]),
  ),
  layers,
});

describe.each(looks)('style, %s', (_, look) => {
  it('is valid MapLibre style', () => {
    // Without a glyphs address MapLibre draws labels in the page's own fonts; the validator of the specification still asks for one.
    const problems = validateStyleMin(styleOf(mapLayers(look))).filter(({ message }) => !message.includes('"glyphs"'));
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('has the layers of every other look, in the same order', () => {
    expect(mapLayers(look).map(({ id }) => id)).toEqual(mapLayers(plain).map(({ id }) => id));
  });

  it('takes all colours from the tokens of its theme', () => {
    const known = new Set(
      JSON.stringify([colours.ui, colours.map, colours.corridor].map((group) => group[look.theme])).match(/#[0-9a-f]{6}/g),
    );
    const used = JSON.stringify(mapLayers(look)).match(/#[0-9a-f]{3,8}/gi) ?? [];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => !known.has(colour))).toEqual([]);
  });
});

describe('style', () => {
  const visibility = (look: Look, id: string): unknown => mapLayers(look).find((layer) => layer.id === id)?.layout?.visibility;

  it('names each layer once', () => {
    const ids = mapLayers(plain).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives names room in the order of the look: focus states, rank 1, shields, other states, ports, rank 2, towns, water', () => {
    const ids = mapLayers(plain).map(({ id }) => id);
    const order = [
      'labels-focus',
      'site-labels-0',
      'flows-shields',
      'labels-country-1',
      'place-labels-gauge',
      'site-labels-1',
      'place-labels-hub',
      'labels-water-1',
    ];
    expect(order.map((id) => ids.indexOf(id))).toEqual(order.map((id) => ids.indexOf(id)).toSorted((a, b) => b - a));
  });

  it('shows moving dashes or arrowheads, never both', () => {
    expect([visibility(plain, 'flows-dash-0'), visibility(plain, 'flows-arrows')]).toEqual(['visible', 'none']);
    const still = { ...plain, reducedMotion: true };
    expect([visibility(still, 'flows-dash-0'), visibility(still, 'flows-arrows')]).toEqual(['none', 'visible']);
  });

  it.each([
    ['corridors', 'flows-operating'],
    ['planned', 'network-corridor-planned'],
    ['places', 'places-gauge'],
    ['sites', 'sites-always'],
    ['network', 'network-idle'],
  ] as const)('switches %s off', (name, id) => {
    expect(visibility(plain, id)).toBe('visible');
    expect(visibility({ ...plain, layers: { ...plain.layers, [name]: false } }, id)).toBe('none');
  });
});

describe('layer changes', () => {
  it('are none for the same look', () => {
    expect(layerChanges(mapLayers(plain), mapLayers({ ...plain }))).toEqual([]);
  });

  it('touch names only when the language turns', () => {
    const changes = layerChanges(mapLayers(plain), mapLayers({ ...plain, language: 'kk' }));
    expect(new Set(changes.map((change) => ('name' in change ? change.name : change.what)))).toEqual(new Set(['text-field']));
  });

  it('lay nothing out anew when a shipment stands out: opacity and visibility do', () => {
    const changes = layerChanges(mapLayers(plain), mapLayers({ ...plain, dimmed: true }));
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map((change) => ('name' in change ? change.name : change.what)))).toEqual(
      new Set(['line-layer-opacity', 'visibility']),
    );
  });

  it('hold the filter of the selected country', () => {
    expect(layerChanges(mapLayers(plain), mapLayers({ ...plain, country: 'UZ' }))).toEqual([
      { layer: 'country-selected', what: 'filter', value: ['==', ['get', 'iso'], 'UZ'] },
    ]);
  });

  it('refuse another list of layers', () => {
    expect(() => layerChanges(mapLayers(plain), mapLayers(plain).slice(1))).toThrow(/may not add or drop layers/);
  });
});
