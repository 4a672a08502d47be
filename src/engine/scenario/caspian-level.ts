import { caspianMask } from '../network/country-mask.ts';
import type { Network } from '../network/types.ts';

/** A ship keeps at least this part of its cargo: with less she would not sail. */
const leastCargo = 0.1;

/**
 * Part of a full cargo that a Caspian ship loads when the water has fallen: 1 - loss per metre x metres, at least a tenth.
 *
 * @param fallM metres by which the water is lower than a full load needs, at least 0
 * @param lossPerM part of the cargo lost for each metre (parameter caspian-loading-loss-per-m)
 */
export function cargoPerSailing(fallM: number, lossPerM: number): number {
  if (!(fallM >= 0)) throw new RangeError(`caspian-level: the water fell by ${fallM} m; expected at least 0.`);
  return Math.min(1, Math.max(leastCargo, 1 - lossPerM * fallM));
}

/**
 * What low water does to the ferries of the Caspian: with as many sailings as before, capacity shrinks with the cargo of each, and as a
 * sailing costs the same, a tonne pays more. Writes into the factors given.
 */
export function lightenCaspianShips(network: Network, fallM: number, money: Float64Array, capacityFactor: Float64Array): void {
  const cargo = cargoPerSailing(fallM, network.caspianLoadingLossPerM);
  const links = new Set<number>();
  caspianMask(network).forEach((held, index) => {
    const arc = network.arcs[index];
    if (held === 0 || arc === undefined) return;
    links.add(arc.link);
    money[index] = (money[index] ?? 1) / cargo;
  });
  for (const link of links) capacityFactor[link] = (capacityFactor[link] ?? 1) * cargo;
}
