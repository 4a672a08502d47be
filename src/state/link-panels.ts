import { defaultView, type ViewState } from './defaults.ts';
import { type Parameter, same, single, unless } from './link-parameter.ts';
import * as schemas from './link-schema.ts';
import { toNumber } from './link-values.ts';
import type { PanelView, ProjectView } from './view-types.ts';

const usual = defaultView.panelView;

/** A view whose panels are set otherwise. */
const withPanels = (state: ViewState, part: Partial<PanelView>): ViewState => ({ ...state, panelView: { ...state.panelView, ...part } });

/** `kind/rows/year/row/level`, the last three empty where nothing is picked. */
const projectText = ({ kind, rows, year, cell }: ProjectView): string => [kind, rows, year, cell?.row, cell?.level].join('/');

/** How the panels of the results are set. */
export const panelParameters: readonly Parameter[] = [
  single(
    'measure',
    schemas.measureSchema,
    (s) => unless(s.panelView.measure, usual.measure),
    same,
    (s, measure) => withPanels(s, { measure }),
  ),
  single(
    'scope',
    schemas.scopeSchema,
    (s) => unless(s.panelView.scope, usual.scope),
    same,
    (s, scope) => withPanels(s, { scope }),
  ),
  single(
    'group',
    schemas.groupSchema,
    ({ panelView: { group } }) => (group.by === 'all' ? null : `${group.by}:${group.id}`),
    (text) => {
      const [by, id] = text.split(':');
      return id === undefined ? { by } : { by, id };
    },
    (s, group) => withPanels(s, { group }),
  ),
  single(
    'sort',
    schemas.sortSchema,
    (s) => unless(s.panelView.sort, usual.sort),
    same,
    (s, sort) => withPanels(s, { sort }),
  ),
  single(
    'projects',
    schemas.projectViewSchema,
    (s) => unless(projectText(s.panelView.projects), projectText(usual.projects)),
    (text) => {
      const [kind, rows, year, row, level] = text.split('/');
      return { kind, rows, year: year === 'before' ? year : year ? toNumber(year) : null, cell: row ? { row, level } : null };
    },
    (s, projects) => withPanels(s, { projects }),
  ),
];
