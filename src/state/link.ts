import type * as z from 'zod/mini';
import { BASELINE, defaultView, presetChoice, type ViewState } from './defaults.ts';
import * as schemas from './link-schema.ts';
import { coordinate, encodeValue, type LinkProblem, read, readLevers, shortened, splitList, toNumber } from './link-values.ts';
import { filterNames, type MapLayers, mapLayerNames, type ScenarioChoice } from './view-types.ts';

export type { LinkProblem } from './link-values.ts';

/** A parameter of the link: how it is written, and how it is laid over a state. */
interface Parameter {
  readonly name: string;
  /** The text, or null where the state has the default and the link stays short. */
  readonly write: (state: ViewState) => string | null;
  /** A new state, or what was wrong. Problems do not stop the other parameters. */
  readonly lay: (
    text: string,
    state: ViewState,
  ) => { readonly state: ViewState; readonly problems?: readonly { value: string; expected: string }[] };
}

/** A parameter with one schema. */
const single = <T>(
  name: string,
  schema: z.ZodMiniType<T>,
  write: Parameter['write'],
  parse: (text: string) => unknown,
  set: (state: ViewState, value: T) => ViewState,
): Parameter => ({
  name,
  write,
  lay: (text, state) => {
    const reading = read(schema, parse(text));
    return 'value' in reading
      ? { state: set(state, reading.value) }
      : { state, problems: [{ value: shortened(text), expected: reading.expected }] };
  },
});

const same = (text: string): string => text;
const unless = (text: string, usual: string): string | null => (text === usual ? null : text);

/** The five parameters of a scenario: id, title where it is the reader's own, levers, year, maturity. */
const scenarioParameters = (
  prefix: 'a' | 'b',
  names: { readonly title: string; readonly levers: string; readonly year: string; readonly maturity: string },
  usual: string | null,
): readonly Parameter[] => {
  const get = (state: ViewState): ScenarioChoice | null => state[prefix];
  /** Levers without a scenario of their own are laid over A. */
  const change = (state: ViewState, part: Partial<ScenarioChoice>): ViewState => ({
    ...state,
    [prefix]: { ...(get(state) ?? presetChoice(state.a.id)), ...part },
  });
  return [
    single(
      prefix,
      schemas.scenarioIdSchema,
      (state) => {
        const id = get(state)?.id ?? null;
        return id === usual ? null : id;
      },
      same,
      (state, id) => change(state, { id }),
    ),
    single(
      names.title,
      schemas.titleSchema,
      (state) => get(state)?.title ?? null,
      same,
      (state, title) => change(state, { title }),
    ),
    {
      name: names.levers,
      write: (state) => {
        const levers = get(state)?.levers;
        return levers ? JSON.stringify(levers) : null;
      },
      lay: (text, state) => {
        const { levers, problems } = readLevers(text);
        const nothing = levers.length === 0 && problems.length > 0;
        return { state: nothing ? state : change(state, { levers }), problems };
      },
    },
    single(
      names.year,
      schemas.yearSchema,
      (state) => get(state)?.year?.toString() ?? null,
      toNumber,
      (state, year) => change(state, { year }),
    ),
    single(
      names.maturity,
      schemas.maturitySchema,
      (state) => get(state)?.maturity ?? null,
      same,
      (state, maturity) => change(state, { maturity }),
    ),
  ];
};

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
  single(
    'measure',
    schemas.measureSchema,
    (s) => unless(s.panelView.measure, defaultView.panelView.measure),
    same,
    (s, measure) => ({ ...s, panelView: { ...s.panelView, measure } }),
  ),
  single(
    'scope',
    schemas.scopeSchema,
    (s) => unless(s.panelView.scope, defaultView.panelView.scope),
    same,
    (s, scope) => ({ ...s, panelView: { ...s.panelView, scope } }),
  ),
  single(
    'group',
    schemas.groupSchema,
    ({ panelView: { group } }) => (group.by === 'all' ? null : `${group.by}:${group.id}`),
    (text) => {
      const [by, id] = text.split(':');
      return id === undefined ? { by } : { by, id };
    },
    (s, group) => ({ ...s, panelView: { ...s.panelView, group } }),
  ),
  single(
    'sort',
    schemas.sortSchema,
    (s) => unless(s.panelView.sort, defaultView.panelView.sort),
    same,
    (s, sort) => ({ ...s, panelView: { ...s.panelView, sort } }),
  ),
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
