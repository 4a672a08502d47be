import type { Dataset } from '../dataset/types.ts';
import type { CorridorId, MineralGroup } from '../dataset/vocabulary.ts';
import type { Comparison, Estimate, LinkFlow } from '../engine/estimate-types.ts';
import type { Language } from '../i18n/languages.ts';
import type { Camera, MapFilters, MapLayers, Selection, SiteFill, Theme } from '../state/view-types.ts';
import type { Difference } from './parts/difference.ts';
import type { Target } from './pick.ts';

export type { Camera, Language, MapFilters, MapLayers, Selection, SiteFill, Theme };

/** Room taken by panels on each side, in pixels: fits and flights keep out of it. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Signs that stand for no corridor and no site: a site with cargo that has no way out, a port, a gauge break, a line whose limit is
 * used up, the area in which a site with an uncertain position may lie.
 */
export const mapMarks = ['stranded', 'port', 'gauge', 'bound', 'position'] as const;
export type MapMark = (typeof mapMarks)[number];

/** What is in view now: the legend shows nothing else. */
export interface InView {
  readonly corridors: readonly CorridorId[];
  readonly plannedCorridors: readonly CorridorId[];
  readonly mineralGroups: readonly MineralGroup[];
  readonly siteKinds: readonly string[];
  readonly siteStates: readonly ('operating' | 'building' | 'planned' | 'explored' | 'suspended')[];
  readonly closed: boolean;
  readonly lost: boolean;
  readonly marks: readonly MapMark[];
  readonly zoom: number;
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The map on screen, to be drawn again as a picture of any size in CSS pixels. */
export interface MapPicture {
  /** What a picture of this size shows: for its legend. */
  readonly inView: (size: PictureSize) => InView;
  /**
   * @param scale pixels of the picture for each CSS pixel
   * @throws Error (as a rejection) where WebGL fails or the map does not settle
   */
  readonly draw: (size: PictureSize, scale: number) => Promise<HTMLCanvasElement>;
}

/** What a caller may ask of a map that is there. Moves respect the padding; flights jump under reduced motion. */
export interface MapHandle {
  readonly flyTo: (camera: Camera) => void;
  /** There at once, and told of by `onMove` at once. */
  readonly jumpTo: (camera: Camera) => void;
  /** Shows a box (west, south, east, north in degrees) as large as it fits between the panels. */
  readonly fit: (box: readonly [number, number, number, number]) => void;
  /** The map as it is now, ready to be drawn as a picture. */
  readonly picture: () => Promise<MapPicture>;
}

/** The map takes values and tells of events; it reads no store. */
export interface MapViewProps {
  readonly dataset: Dataset;
  readonly baseMap: unknown;
  /** Estimate of the shown scenario; null while the first one is being computed: the map then shows sites and network. */
  readonly estimate: Estimate | null;
  readonly comparison: Comparison | null;
  /** Lines drawn instead of the flows: what changes from another estimate to this one; null or absent: the flows. */
  readonly difference?: Difference | null;
  /** Links of the shipments that pass the filters, when a filter leaves some out; null or absent: those of the estimate. */
  readonly links?: readonly LinkFlow[] | null;
  readonly selection: Selection | null;
  readonly hoveredStep?: string | null;
  /** Legs of a cut that a panel points at. */
  readonly cutLegs?: readonly string[];
  readonly filters: MapFilters;
  readonly layers: MapLayers;
  readonly siteFill: SiteFill;
  readonly theme: Theme;
  readonly language: Language;
  readonly camera: Camera;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
  readonly interactive: boolean;
  /** Tells the map from another beside it, for screen readers. */
  readonly name?: string;
  /** Leaves scrolling and one finger to the page around the map, as an embed should. */
  readonly cooperative?: boolean;
  /** Told on every frame of a move, by hand or in flight: another map can go along. */
  readonly onMove?: (camera: Camera) => void;
  readonly onCameraChange: (camera: Camera) => void;
  readonly onSelect: (selection: Selection | null) => void;
  /** Told what lies under the pointer, and null when it leaves it. */
  readonly onPoint?: (target: Target | null) => void;
  readonly onInView: (inView: InView) => void;
  /** Called once when the map has drawn its first full frame. */
  readonly onReady: () => void;
  /** WebGL or the map failed: the caller shows the static drawing and says why. */
  readonly onFailure: (reason: string) => void;
}
