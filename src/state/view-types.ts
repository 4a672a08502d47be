import type { Lever } from '../dataset/schema/scenario.ts';
import type { Maturity } from '../dataset/vocabulary.ts';

/** What a view is made of: the words that state, link, map and panels share. Closed lists come as arrays, so that the link can check them. */

export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
/** The theme that is drawn, once `auto` is settled. */
export type Theme = 'light' | 'dark';

export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export const selectionKinds = ['site', 'place', 'leg', 'country', 'shipment'] as const;
/** One thing that the reader looks at. A shipment is a flow of the estimate; the map draws its routes and fits them. */
export type Selection =
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'leg'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string }
  | { readonly kind: 'shipment'; readonly id: string };

/** What the site symbols' fill says. */
export const siteFills = ['mineral', 'partner'] as const;
export type SiteFill = (typeof siteFills)[number];

export const mapLayerNames = ['corridors', 'planned', 'places', 'sites', 'network'] as const;
export type MapLayers = Readonly<Record<(typeof mapLayerNames)[number], boolean>>;

/** Which sites and flows are drawn; an empty list lets everything through. */
export const filterNames = ['minerals', 'origins', 'markets', 'statuses', 'kinds', 'partners'] as const;
export type MapFilters = Readonly<Record<(typeof filterNames)[number], readonly string[]>>;

/** What dependence shares are shares of. Markets have no tonne-km; processing and ownership know value alone. */
export const measures = ['tonnes', 'value', 'tkm'] as const;
export type Measure = (typeof measures)[number];

/** transit: cargo that neither starts nor ends in the country; any: that exception dropped. */
export const transitScopes = ['transit', 'any'] as const;
export type TransitScope = (typeof transitScopes)[number];

/** Whose dependence: all shipments, one mineral, or one country of origin. */
export type Group =
  | { readonly by: 'all' }
  | { readonly by: 'mineral'; readonly id: string }
  | { readonly by: 'origin'; readonly id: string };

/** Largest first; `-up` turns a column round. */
export const routeSorts = [
  'tonnes',
  'value',
  'cost',
  'days',
  'change',
  'tonnes-up',
  'value-up',
  'cost-up',
  'days-up',
  'change-up',
] as const;
export type RouteSort = (typeof routeSorts)[number];

/** Forms of engagement, from words to works: one scale for all partners. */
export const engagementLevels = ['intent', 'framework', 'financed', 'building', 'operating'] as const;
export type EngagementLevel = (typeof engagementLevels)[number];

/** Which records of the Projects tab are counted: programmes, engagements at sites, or both. */
export const projectKinds = ['both', 'programme', 'site'] as const;
/** What the rows of its matrix are. */
export const projectRows = ['partner', 'mineral', 'country'] as const;
/** Years of its year line; what is older or without a year is counted before the first. */
export const projectYears = [2022, 2023, 2024, 2025, 2026] as const;

/** What the Projects tab shows of all records that pass the filters of the map. */
export interface ProjectView {
  readonly kind: (typeof projectKinds)[number];
  /** Only records of this year; 'before' for older ones and those without a year; null for all. */
  readonly year: number | 'before' | null;
  /** One cell of the matrix, or null for all of them. */
  readonly cell: { readonly row: string; readonly level: EngagementLevel } | null;
  readonly rows: (typeof projectRows)[number];
}

/** How the panels are set. */
export interface PanelView {
  readonly measure: Measure;
  readonly scope: TransitScope;
  readonly group: Group;
  readonly sort: RouteSort;
  readonly projects: ProjectView;
}

export const resultTabs = ['dependence', 'routes', 'value', 'leverage', 'switching', 'ranges', 'projects', 'scenarios'] as const;
export type ResultTab = (typeof resultTabs)[number];

/** What the left panel (on a phone, the sheet) shows. */
export const sidePanels = ['levers', 'filter', 'list', 'closed'] as const;
export type SidePanel = (typeof sidePanels)[number];

/** How two scenarios are shown on the map: B alone, what changes from A to B, or both side by side. */
export const compareViews = ['b', 'difference', 'both'] as const;
export type CompareView = (typeof compareViews)[number];

export const sheetTabs = ['results', 'levers', 'sites', 'legend'] as const;
export type SheetTab = (typeof sheetTabs)[number];

/** A scene of a story, counted from 0. */
export interface StoryPlace {
  readonly id: string;
  readonly scene: number;
}

/** What stands on the map of an embed beside its foot. */
export const embedPanels = ['all', 'caption', 'legend', 'none'] as const;
export type EmbedPanel = (typeof embedPanels)[number];

/** How an embedded map answers to the hand; cooperative: it leaves scrolling to the page around it until a key or a second finger joins in. */
export const interactions = ['cooperative', 'full', 'none'] as const;
export type Interaction = (typeof interactions)[number];

/**
 * A preset and what the reader changed in it; null keeps the preset's own. A scenario of the reader's own bears a title and holds its
 * levers, year and maturity itself, so that a link to it needs nothing of this browser.
 */
export interface ScenarioChoice {
  readonly id: string;
  readonly title?: string;
  readonly levers: readonly Lever[] | null;
  readonly year: number | null;
  readonly maturity: Maturity | null;
}
