import { defaultFilters, defaultPanelView, presetChoice, type ViewState } from '../../state/defaults.ts';
import type { GuideQuestion } from '../../state/guide.ts';

/** What of the view a question is about; looks and language stay the reader's. */
type Part = Partial<Pick<ViewState, 'b' | 'tab' | 'filters' | 'panelView' | 'side'>>;

const parts: Readonly<Record<GuideQuestion, Part>> = {
  // who is stranded, and what the others pay
  closed: { b: presetChoice('russia-closed'), tab: 'routes', panelView: { ...defaultPanelView, sort: 'change' } },
  // what an upgrade pulls over
  upgrade: { b: presetChoice('middle-corridor-2030'), tab: 'dependence' },
  // a mineral whose ties are not its way out
  tungsten: {
    tab: 'dependence',
    filters: { ...defaultFilters, minerals: ['tungsten'] },
    panelView: { ...defaultPanelView, measure: 'value', group: { by: 'mineral', id: 'tungsten' } },
  },
};

/** The view that a question sets up: everything from the beginning, but for the reader's own looks. */
export const guideView = (question: GuideQuestion, view: ViewState): ViewState => ({
  ...view,
  a: presetChoice('baseline'),
  b: null,
  selection: null,
  filters: defaultFilters,
  panelView: defaultPanelView,
  sheet: 'results',
  ...parts[question],
});
