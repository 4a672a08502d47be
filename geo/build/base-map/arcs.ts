import type { Position } from '../../../src/dataset/types.ts';
import type { CountryGeometry } from '../natural-earth.ts';

/** Countries over arcs of plain degrees: what the steps of the base map hand on. */
export interface Countries {
  readonly arcs: readonly (readonly Position[])[];
  readonly countries: readonly CountryGeometry[];
}

/** Cuts an arc in two at one of its positions; everything that used it uses both. */
export function cutArc({ arcs, countries }: Countries, index: number, at: number): Countries {
  const arc = arcs[index];
  if (!arc || at <= 0 || at >= arc.length - 1) throw new Error(`arc ${index}: cannot be cut at position ${at} of ${arc?.length ?? 0}`);
  const added = arcs.length;
  const recut = (ring: readonly number[]) =>
    ring.flatMap((use) => (use === index ? [index, added] : use === ~index ? [~added, ~index] : [use]));
  return {
    arcs: [...arcs.map((other, position) => (position === index ? arc.slice(0, at + 1) : other)), arc.slice(at)],
    countries: countries.map((country) => mapRings(country, recut)),
  };
}

/** A country with each of its rings changed. */
export function mapRings(country: CountryGeometry, change: (ring: number[]) => number[]): CountryGeometry {
  if (country.type === 'Polygon') return { ...country, arcs: country.arcs.map(change) };
  return { ...country, arcs: country.arcs.map((polygon) => polygon.map(change)) };
}
