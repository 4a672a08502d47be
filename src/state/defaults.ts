import type { Language } from '../i18n/languages.ts';
import type {
  Camera,
  CompareView,
  EmbedPanel,
  Interaction,
  MapFilters,
  MapLayers,
  PanelView,
  ResultTab,
  ScenarioChoice,
  Selection,
  SheetTab,
  SidePanel,
  SiteFill,
  StoryPlace,
  ThemeChoice,
} from './view-types.ts';

/** Everything that the reader can set. What follows from it (estimates, sentences, colours) is computed and never kept here. */
export interface ViewState {
  /** The scenario that everything is held against. */
  readonly a: ScenarioChoice;
  /** The scenario that is shown; null while nothing is compared, and A is shown then. */
  readonly b: ScenarioChoice | null;
  readonly tab: ResultTab;
  readonly selection: Selection | null;
  readonly filters: MapFilters;
  readonly layers: MapLayers;
  readonly siteFill: SiteFill;
  readonly panelView: PanelView;
  /** null is the first look, fitted to the window. */
  readonly camera: Camera | null;
  readonly theme: ThemeChoice;
  /** null follows the browser. */
  readonly language: Language | null;
  readonly embed: boolean;
  /** The story that is being told; null in the planner. */
  readonly story: StoryPlace | null;
  readonly embedPanel: EmbedPanel;
  readonly interaction: Interaction;
  readonly side: SidePanel;
  readonly sheet: SheetTab;
  readonly compareView: CompareView;
}

/** Id of the scenario that every change is measured from unless another is chosen. */
export const BASELINE = 'baseline';

/** A preset as it ships. */
export const presetChoice = (id: string): ScenarioChoice => ({ id, levers: null, year: null, maturity: null });

export const defaultFilters: MapFilters = { minerals: [], origins: [], markets: [], statuses: [], kinds: [], partners: [] };
export const defaultLayers: MapLayers = { corridors: true, planned: true, places: true, sites: true, network: true };
export const defaultPanelView: PanelView = {
  measure: 'tonnes',
  scope: 'transit',
  group: { by: 'all' },
  sort: 'tonnes',
  projects: { kind: 'both', year: null, cell: null, rows: 'partner' },
};

export const defaultView: ViewState = {
  a: presetChoice(BASELINE),
  b: null,
  tab: 'dependence',
  selection: null,
  filters: defaultFilters,
  layers: defaultLayers,
  siteFill: 'mineral',
  panelView: defaultPanelView,
  camera: null,
  theme: 'auto',
  language: null,
  embed: false,
  story: null,
  embedPanel: 'all',
  interaction: 'cooperative',
  side: 'levers',
  sheet: 'results',
  compareView: 'b',
};
