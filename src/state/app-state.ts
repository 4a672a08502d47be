import { create } from 'zustand';
import type { Lever } from '../dataset/schema/scenario.ts';
import type { Maturity } from '../dataset/vocabulary.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultFilters, defaultLayers, defaultView, presetChoice, type ViewState } from './defaults.ts';
import { isPreset } from './scenario-choice.ts';
import type {
  Camera,
  CompareView,
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

/** What the reader can do to the view. Levers, year and maturity change scenario B; where there is none yet, B begins as a copy of A. */
export interface ViewActions {
  readonly chooseA: (id: string) => void;
  /** null stops comparing. */
  readonly chooseB: (id: string | null) => void;
  /** Takes a whole choice: a scenario of the reader's own. */
  readonly take: (side: 'a' | 'b', choice: ScenarioChoice) => void;
  readonly swap: () => void;
  /** @param levers all levers of B, not only the new one; null where they are those of the preset */
  readonly setLevers: (levers: readonly Lever[] | null) => void;
  readonly setYear: (year: number | null) => void;
  readonly setMaturity: (maturity: Maturity | null) => void;
  /** Puts A in a year; null lets it have the one that it stands in by itself. */
  readonly setYearOfA: (year: number | null) => void;
  readonly select: (selection: Selection | null) => void;
  readonly setTab: (tab: ResultTab) => void;
  readonly setFilters: (filters: MapFilters) => void;
  readonly resetFilters: () => void;
  readonly setLayers: (layers: MapLayers) => void;
  readonly setSiteFill: (fill: SiteFill) => void;
  readonly setPanelView: (view: PanelView) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setLanguage: (language: Language) => void;
  /** Tells a story, or another scene of it; null goes back to the planner. */
  readonly setStory: (story: StoryPlace | null) => void;
  readonly setSide: (side: SidePanel) => void;
  readonly setSheet: (sheet: SheetTab) => void;
  readonly setCompareView: (view: CompareView) => void;
  /** Takes over a whole view: at the start, and when the reader goes back or forward. */
  readonly restore: (view: ViewState) => void;
}

/** B, or a copy of A to begin with. */
const shownChoice = (state: ViewState): ScenarioChoice => state.b ?? state.a;

/** B with a change; nothing is compared any more where that makes it the unchanged preset that A is too. */
const changeB = (state: ViewState, part: Partial<ScenarioChoice>): { readonly b: ScenarioChoice | null } => {
  const b = { ...shownChoice(state), ...part };
  return { b: b.id === state.a.id && isPreset(b) && isPreset(state.a) ? null : b };
};

export const useAppState = create<ViewState & ViewActions>()((set) => ({
  ...defaultView,
  chooseA: (id) => set({ a: presetChoice(id) }),
  chooseB: (id) => set({ b: id === null ? null : presetChoice(id) }),
  take: (side, choice) => set({ [side]: choice }),
  swap: () => set(({ a, b }) => (b ? { a: b, b: a } : {})),
  setLevers: (levers) => set((state) => changeB(state, { levers })),
  setYear: (year) => set((state) => changeB(state, { year })),
  setMaturity: (maturity) => set((state) => changeB(state, { maturity })),
  setYearOfA: (year) => set(({ a }) => ({ a: { ...a, year } })),
  select: (selection) => set({ selection }),
  setTab: (tab) => set({ tab }),
  setFilters: (filters) => set({ filters }),
  resetFilters: () => set({ filters: defaultFilters, layers: defaultLayers }),
  setLayers: (layers) => set({ layers }),
  setSiteFill: (siteFill) => set({ siteFill }),
  setPanelView: (panelView) => set({ panelView }),
  setCamera: (camera) => set({ camera }),
  setTheme: (theme) => set({ theme }),
  setLanguage: (language) => set({ language }),
  setStory: (story) => set({ story }),
  setSide: (side) => set({ side }),
  setSheet: (sheet) => set({ sheet }),
  setCompareView: (compareView) => set({ compareView }),
  restore: (view) => set(view),
}));

/** The view without its actions. */
export const viewOf = (state: ViewState): ViewState => ({
  a: state.a,
  b: state.b,
  tab: state.tab,
  selection: state.selection,
  filters: state.filters,
  layers: state.layers,
  siteFill: state.siteFill,
  panelView: state.panelView,
  camera: state.camera,
  theme: state.theme,
  language: state.language,
  embed: state.embed,
  story: state.story,
  embedPanel: state.embedPanel,
  interaction: state.interaction,
  side: state.side,
  sheet: state.sheet,
  compareView: state.compareView,
});
