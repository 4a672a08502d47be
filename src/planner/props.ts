import type { ReactNode } from 'react';
import type { Details } from '../dataset/details.ts';
import type { Lever } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import type { Language } from '../i18n/languages.ts';
import type { Group, MapFilters, Measure, PanelView, ResultTab, RouteSort, Selection, TransitScope } from '../state/view-types.ts';
import type { PassingFlow } from '../worker/passing-flows.ts';
import type { OriginContext } from './origin.ts';

/**
 * What the panels take and tell. They read no store: values in, events out.
 * `estimate` is the shown scenario (B); `reference` is the one it is held against (A).
 */

export { defaultPanelView } from '../state/defaults.ts';
export type { MapFilters } from '../state/view-types.ts';
export { measures, resultTabs, routeSorts, transitScopes } from '../state/view-types.ts';
export type { Group, Measure, PanelView, ResultTab, RouteSort, TransitScope };

/** What every panel needs. */
export interface PanelProps {
  readonly dataset: Dataset;
  /** Texts, sources and notes; null until they are loaded: panels then show what they have and say that sources follow. */
  readonly details: Details | null;
  readonly estimate: Estimate;
  /** Null when nothing is compared, or A and B are the same world. */
  readonly reference: Estimate | null;
  readonly comparison: Comparison | null;
  readonly language: Language;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Headline, tiles, tabs: the right panel without a selection, and the Results part of the phone's sheet. */
export interface ResultsPanelProps extends PanelProps {
  readonly tab: ResultTab;
  readonly onTab: (tab: ResultTab) => void;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  readonly filters: MapFilters;
  readonly onFilters: (filters: MapFilters) => void;
  readonly selection: Selection | null;
  /** Makes a preset scenario B. */
  readonly onChooseB: (id: string) => void;
  /** Points at the legs of a cut on the map; none takes the pointer away. */
  readonly onCutLegs: (legs: readonly string[]) => void;
  /** Adds levers to scenario B; one that sets the same thing as before takes its place. */
  readonly onAddLevers: (levers: readonly Lever[]) => void;
}

/** What a tab of the results takes. */
export interface ResultsTabProps extends ResultsPanelProps {
  readonly context: OriginContext;
}

/** Card of a site, place, leg or country; the caller shows nothing else in the right panel meanwhile. */
export interface SelectionCardProps extends PanelProps {
  /** Flows that pass the leg or place, in the shown scenario and in A; null until they are known. */
  readonly passing: { readonly shown: readonly PassingFlow[]; readonly reference: readonly PassingFlow[] } | null;
  readonly selection: Exclude<Selection, { kind: 'shipment' }>;
  /** What can be done to it, drawn under the head of the card. */
  readonly actions?: ReactNode;
}

/** Drawer along the bottom: the itinerary of one flow. */
export interface ShipmentDrawerProps extends PanelProps {
  /** Id of the flow; one that the estimate does not hold gets a line that says so. */
  readonly shipment: string;
  /** Step of the itinerary under the pointer or focus, for the map to point at; null when it leaves. */
  readonly onHoverStep?: (step: string | null) => void;
  /** Leg or place under the pointer on the map, for the chart to mark its step; null for none. */
  readonly pointed?: { readonly kind: string; readonly id: string } | null;
}

/** The map's twin in text: sites and routes as nested lists. */
export interface TextTwinProps extends PanelProps {
  readonly filters: MapFilters;
}
