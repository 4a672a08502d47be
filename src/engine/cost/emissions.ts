/** What an emission factor covers: fuel from the well to the wheel, or what leaves the exhaust alone. The two are never added. */
export type EmissionScope = 'well-to-wheel' | 'tank-to-wheel';

/** A leg of a transport chain. */
export interface EmissionLeg {
  /** Kilometres that the factor is per: actual, or the shortest way with an adjustment factor in the factor. */
  readonly km: number;
  readonly gramsPerTonneKm: number;
  readonly scope: EmissionScope;
}

export interface EmissionSum {
  readonly legsKg: number;
  readonly hubsKg: number;
  readonly kg: number;
  /** Grams per tonne-kilometre of the whole chain; null without kilometres or tonnes. */
  readonly gramsPerTonneKm: number | null;
  /** Null where there are no legs. */
  readonly scope: EmissionScope | null;
}

/**
 * Greenhouse gas of a transport chain (ISO 14083 and GLEC, method 9): sum of tonnes x km x factor / 1000, and kg per tonne at each hub.
 *
 * @param tonnes carried, finite and at least 0
 * @param legs empty running is inside their factors
 * @param hubsKgPerTonne one figure for each transhipment, kg CO2e per tonne
 * @returns kg CO2e
 * @throws RangeError for a figure out of range, naming it, and for legs of two scopes
 */
export function emissionSum(tonnes: number, legs: readonly EmissionLeg[], hubsKgPerTonne: readonly number[] = []): EmissionSum {
  check('tonnes', tonnes);
  legs.forEach(({ km, gramsPerTonneKm }, index) => {
    check(`the km of leg ${index}`, km);
    check(`the factor of leg ${index}`, gramsPerTonneKm);
  });
  for (const [index, kg] of hubsKgPerTonne.entries()) check(`hub ${index}`, kg);
  const scopes = new Set(legs.map(({ scope }) => scope));
  if (scopes.size > 1)
    throw new RangeError(`emissions: legs are ${[...scopes].join(' and ')}; expected one scope, since the two do not add.`);
  const legsKg = legs.reduce((sum, { km, gramsPerTonneKm }) => sum + (tonnes * km * gramsPerTonneKm) / 1000, 0);
  const hubsKg = hubsKgPerTonne.reduce((sum, each) => sum + tonnes * each, 0);
  const tonneKm = tonnes * legs.reduce((sum, { km }) => sum + km, 0);
  const kg = legsKg + hubsKg;
  if (!Number.isFinite(kg) || !Number.isFinite(tonneKm)) {
    throw new RangeError(
      `emissions: ${tonnes} t over the legs come to ${kg} kg and ${tonneKm} tonne-km; expected figures that can be multiplied.`,
    );
  }
  return { legsKg, hubsKg, kg, gramsPerTonneKm: tonneKm > 0 ? (1000 * kg) / tonneKm : null, scope: legs[0]?.scope ?? null };
}

/**
 * Emission factor of electric traction (method 9): kWh per tonne-km times the grid, over what the wire lets through.
 *
 * @param kwhPerTonneKm for example 0.022
 * @param gridGramsPerKwh of the country and year
 * @param losses part of the current that is lost on the way, from 0 to less than 1
 * @returns grams CO2e per tonne-km
 * @throws RangeError for a figure out of range, naming it
 */
export function electricTractionFactor(kwhPerTonneKm: number, gridGramsPerKwh: number, losses = 0): number {
  check('kWh per tonne-km', kwhPerTonneKm);
  check('the grid', gridGramsPerKwh);
  if (!(losses >= 0 && losses < 1)) throw new RangeError(`emissions: losses are ${losses}; expected a part from 0 to less than 1.`);
  const factor = (kwhPerTonneKm * gridGramsPerKwh) / (1 - losses);
  check('the factor that they come to', factor);
  return factor;
}

/**
 * Distance adjustment factor of ISO 14083: the way that is driven over the shortest feasible one, at least 1 in truth and not forced to be.
 *
 * @throws RangeError for a shortest way of 0, or a figure out of range
 */
export function distanceAdjustment(actualKm: number, shortestKm: number): number {
  check('the actual way', actualKm);
  if (!(shortestKm > 0 && Number.isFinite(shortestKm)))
    throw new RangeError(`emissions: the shortest way is ${shortestKm} km; expected more than 0.`);
  const factor = actualKm / shortestKm;
  check('the factor of the two ways', factor);
  return factor;
}

function check(what: string, value: number): void {
  if (!(value >= 0 && Number.isFinite(value)))
    throw new RangeError(`emissions: ${what} is ${value}; expected a finite number of at least 0.`);
}
