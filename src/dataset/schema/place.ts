import { z } from 'zod';
import { placeKinds } from '../vocabulary.ts';
import { countryCode, identifier, names, sourceIds } from './common.ts';

export const gaugeMm = z.union([z.literal(1435), z.literal(1520), z.literal(1676)]);

/** A station, border crossing, port, hub or chokepoint: one Point feature of geo/places.geojson, flattened. */
export const placeSchema = names.extend({
  id: identifier,
  /** Absent for chokepoints and other points of the high seas. */
  country: countryCode.optional(),
  kind: z.enum(placeKinds),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  /** 1 ports, borders, gauge breaks, hubs, markets; 2 junctions; 3 stations. */
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** True where the position is from memory: good to about precision_km. */
  approx: z.boolean().optional(),
  precision_km: z.number().positive().optional(),
  gauge_break: z.array(gaugeMm).length(2).optional(),
  note: z.string().optional(),
  sources: sourceIds.optional(),
});
export type Place = z.infer<typeof placeSchema>;
