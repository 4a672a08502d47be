import type { FeatureCollection, Point } from 'geojson';
import type { Dataset, Place } from '../../dataset/types.ts';
import { regionCountries } from '../../dataset/vocabulary.ts';
import type { Theme } from '../map-view-props.ts';
import { iconId, type PlaceMark } from '../symbols/icon-id.ts';

/** How early a place is shown: `now` belongs to the shipment that stands out; then by importance. */
export const placeClasses = ['now', 'gauge', 'busy-port', 'hub', 'port', 'border', 'station'] as const;
export type PlaceClass = (typeof placeClasses)[number];

export interface PlaceProperties {
  readonly id: string;
  readonly icon: string;
  readonly class: PlaceClass;
  readonly name: string;
  readonly name_ru: string;
  readonly name_kk: string;
}

const region: readonly string[] = regionCountries;

const markOf = ({ kind, gauge_break }: Place): PlaceMark => {
  if (gauge_break || kind === 'gauge-break') return 'gauge';
  if (kind === 'port') return 'port';
  if (kind === 'chokepoint') return 'strait';
  return kind === 'hub' || kind === 'market' ? 'town' : 'station';
};

const classOf = (place: Place, mark: PlaceMark, busy: ReadonlySet<string>, now: ReadonlySet<string>): PlaceClass => {
  if (now.has(place.id)) return 'now';
  if (mark === 'gauge') return 'gauge';
  if (mark === 'port') return busy.has(place.id) || region.includes(place.country ?? '') ? 'busy-port' : 'port';
  if (mark === 'strait') return busy.has(place.id) ? 'busy-port' : 'port';
  if (mark === 'town') return 'hub';
  return place.kind === 'border' ? 'border' : 'station';
};

/**
 * Ports, gauge breaks, towns and stations; bends of the sea lanes are left out.
 * @param busy places that cargo is handled at or passes, in the shown estimate
 * @param now places where the shipment that stands out changes hands
 */
export const placeFeatures = (
  { places }: Pick<Dataset, 'places'>,
  busy: ReadonlySet<string>,
  now: ReadonlySet<string>,
  theme: Theme,
): FeatureCollection<Point, PlaceProperties> => ({
  type: 'FeatureCollection',
  features: places
    .filter(({ kind }) => kind !== 'waypoint')
    .map((place) => {
      const mark = markOf(place);
      const { id, name, name_ru = name, name_local, country, lon, lat } = place;
      return {
        type: 'Feature',
        properties: {
          id,
          icon: iconId({ kind: 'place', theme, mark }),
          class: classOf(place, mark, busy, now),
          name,
          name_ru,
          name_kk: country === 'KZ' ? (name_local ?? name_ru) : name_ru,
        },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      };
    }),
});
