import { BASELINE, defaultView, type ViewState } from './defaults.ts';
import { panelParameters } from './link-panels.ts';
import { type Parameter, same, single, unless } from './link-parameter.ts';
import { scenarioParameters } from './link-scenarios.ts';
import * as schemas from './link-schema.ts';
import { coordinate, encodeValue, type LinkProblem, splitList, toNumber } from './link-values.ts';
import { filterNames, type MapLayers, mapLayerNames } from './view-types.ts';

export type { LinkProblem } from './link-values.ts';

const layersOf = (names: readonly string[]): MapLayers => ({
  corridors: names.includes('corridors'),
  planned: names.includes('planned'),
  places: names.includes('places'),
  sites: names.includes('sites'),
  network: names.includes('network'),
});

const NO_LAYER = 'none';

const parameters: readonly Parameter[] = [
  ...scenarioParameters('a', { title: 'a-title', levers: 'a-levers', year: 'a-year', maturity: 'a-maturity' }, BASELINE),
  ...scenarioParameters('b', { title: 'title', levers: 'levers', year: 'year', maturity: 'maturity' }, null),
  single(
    'tab',
    schemas.tabSchema,
    (s) => unless(s.tab, defaultView.tab),
    same,
    (s, tab) => ({ ...s, tab }),
  ),
  single(
    'select',
    schemas.selectionSchema,
    (s) => (s.selection ? `${s.selection.kind}:${s.selection.id}` : null),
    (text) => {
      const colon = text.indexOf(':');
      return { kind: text.slice(0, Math.max(0, colon)), id: text.slice(colon + 1) };
    },
    (s, selection) => ({ ...s, selection }),
  ),
  ...filterNames.map((name) =>
    single(
      name,
      schemas.idListSchema,
      (s) => (s.filters[name].length > 0 ? s.filters[name].join(',') : null),
      splitList,
      (s, ids) => ({ ...s, filters: { ...s.filters, [name]: ids } }),
    ),
  ),
  single(
    'layers',
    schemas.layerListSchema,
    (s) => {
      const on = mapLayerNames.filter((name) => s.layers[name]);
      return on.length === mapLayerNames.length ? null : on.join(',') || NO_LAYER;
    },
    (text) => (text === NO_LAYER ? [] : splitList(text)),
    (s, names) => ({ ...s, layers: layersOf(names) }),
  ),
  single(
    'fill',
    schemas.fillSchema,
    (s) => unless(s.siteFill, defaultView.siteFill),
    same,
    (s, siteFill) => ({ ...s, siteFill }),
  ),
  ...panelParameters,
  single(
    'at',
    schemas.cameraSchema,
    ({ camera }) => (camera ? `${coordinate(camera.zoom, 2)}/${coordinate(camera.lat, 4)}/${coordinate(camera.lon, 4)}` : null),
    (text) => {
      const [zoom = '', lat = '', lon = ''] = text.split('/');
      return { zoom: toNumber(zoom), lat: toNumber(lat), lon: toNumber(lon) };
    },
    (s, camera) => ({ ...s, camera }),
  ),
  single(
    'theme',
    schemas.themeSchema,
    (s) => unless(s.theme, defaultView.theme),
    same,
    (s, theme) => ({ ...s, theme }),
  ),
  single(
    'lang',
    schemas.languageSchema,
    (s) => s.language,
    same,
    (s, language) => ({ ...s, language }),
  ),
  single(
    'embed',
    schemas.flagSchema,
    (s) => (s.embed ? '1' : null),
    same,
    (s, flag) => ({ ...s, embed: flag !== '0' && flag !== 'false' }),
  ),
  single(
    'story',
    schemas.storySchema,
    (s) => (s.story ? `${s.story.id}:${s.story.scene + 1}` : null),
    (text) => {
      const [id, scene = '1'] = text.split(':');
      return { id, scene: toNumber(scene) };
    },
    (s, { id, scene }) => ({ ...s, story: { id, scene: scene - 1 } }),
  ),
  single(
    'panel',
    schemas.embedPanelSchema,
    (s) => unless(s.embedPanel, defaultView.embedPanel),
    same,
    (s, embedPanel) => ({ ...s, embedPanel }),
  ),
  single(
    'interaction',
    schemas.interactionSchema,
    (s) => unless(s.interaction, defaultView.interaction),
    same,
    (s, interaction) => ({ ...s, interaction }),
  ),
  single(
    'side',
    schemas.sideSchema,
    (s) => unless(s.side, defaultView.side),
    same,
    (s, side) => ({ ...s, side }),
  ),
  single(
    'sheet',
    schemas.sheetSchema,
    (s) => unless(s.sheet, defaultView.sheet),
    same,
    (s, sheet) => ({ ...s, sheet }),
  ),
  single(
    'compare',
    schemas.compareSchema,
    (s) => unless(s.compareView, defaultView.compareView),
    same,
    (s, compareView) => ({ ...s, compareView }),
  ),
];

/** Names of the parameters, in the order in which a link has them. */
export const parameterNames: readonly string[] = parameters.map(({ name }) => name);

/**
 * Writes a view as a query.
 * @returns `a=...&b=...` without the question mark; empty when everything is as it was at the start
 */
export const encode = (state: ViewState): string => {
  const parts: string[] = [];
  for (const { name, write } of parameters) {
    const text = write(state);
    if (text !== null) parts.push(`${name}=${encodeValue(text)}`);
  }
  return parts.join('&');
};

/**
 * Reads a view from a query. Never throws: a value that cannot be read leaves its part of the view as it was, and is named among the problems.
 * Parameters of other programs are passed over. Of a repeated one the first counts.
 * @param query with or without the question mark
 */
export const decode = (
  query: string,
  start: ViewState = defaultView,
): { readonly state: ViewState; readonly problems: readonly LinkProblem[] } => {
  const given = new URLSearchParams(query);
  const problems: LinkProblem[] = [];
  let state = start;
  for (const { name, lay } of parameters) {
    const text = given.get(name);
    if (text === null) continue;
    const laid = lay(text, state);
    state = laid.state;
    for (const problem of laid.problems ?? []) problems.push({ parameter: name, ...problem });
  }
  return { state, problems };
};
