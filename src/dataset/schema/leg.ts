import { z } from 'zod';
import { corridorId, countryCode, identifier, sourceIds } from './common.ts';
import { gaugeMm } from './place.ts';

export const legStatus = z.enum(['operating', 'construction', 'planned']);

/** [longitude, latitude] in degrees. */
export const position = z.tuple([z.number(), z.number()]);
export type Position = z.infer<typeof position>;

/** A stretch of rail, road or ferry between two places: one LineString feature of geo/legs.geojson, flattened. */
export const legSchema = z.strictObject({
  id: identifier,
  from: identifier,
  to: identifier,
  mode: z.enum(['rail', 'road', 'ferry']),
  /** The states the leg runs through, from start to end. */
  countries: z.array(countryCode).min(1),
  /** Working length: published or recalled where known, else drawn length times a country factor. */
  km: z.number().positive(),
  km_basis: z.enum(['published', 'recalled', 'estimated']),
  /** Kilometres in each country, summing to km; built by geo/build, empty for ferries. */
  country_km: z.record(countryCode, z.number().nonnegative()),
  gauge_mm: gaugeMm.optional(),
  tracks: z.number().int().positive().optional(),
  electrified: z.boolean().optional(),
  status: legStatus,
  open_year: z.number().int().optional(),
  open_year_basis: z.enum(['assumed', 'published']).optional(),
  /** Yearly capacity of the line in tonnes; absent means unknown, not zero. */
  capacity_t_per_y: z.number().positive().optional(),
  corridors: z.array(corridorId),
  note: z.string().optional(),
  sources: sourceIds,
  coordinates: z.array(position).min(2),
});
export type Leg = z.infer<typeof legSchema>;

/** A stretch of deep sea between two ports, chokepoints or bends: geo/sea-lanes.geojson, flattened; built by geo/build. */
export const seaLaneSchema = z.strictObject({
  id: identifier,
  /** Place ids; bends of the lanes are places of kind waypoint, which are not shown. */
  from: identifier,
  to: identifier,
  km: z.number().positive(),
  /** Sets the freight rate: lanes of the Pacific and the Atlantic are dearer than Asia-Europe. */
  basin: z.enum(['asia-europe', 'atlantic', 'pacific']),
  /** Longitudes may run past 180 so that no line crosses the whole map. */
  coordinates: z.array(position).min(2),
});
export type SeaLane = z.infer<typeof seaLaneSchema>;
