import type { Lever, LeverOf, Scenario, ShipmentSelection } from '../../dataset/schema/scenario.ts';
import type { SwitchingCargo, SwitchingMeans, SwitchingQuestion, SwitchingWish } from './switching-types.ts';

/** The product that the cargo consists of, as a price floor names it. */
export interface SwitchingProduct {
  readonly mineral: string;
  readonly stage: ShipmentSelection['stage'] & string;
  readonly product: string;
}

/**
 * The levers of a question at some x.
 *
 * @param amount in the unit of the lever: USD/t, or the part taken off costs or hours
 * @param product of the cargo; a floor needs it
 */
export function switchingLevers(
  { cargo, wish, means, cap }: Pick<SwitchingQuestion, 'cargo' | 'wish' | 'means' | 'cap'>,
  amount: number,
  product: SwitchingProduct | null,
): Lever[] {
  const on = selectionOf(cargo);
  const choice: Lever[] =
    'market' in wish ? [{ type: 'free-market-choice', on, markets: [wish.market], ...(cap === undefined ? {} : { cap }) }] : [];
  return [...choice, ...actOf(on, wish, means, amount, product)];
}

function actOf(
  on: ShipmentSelection,
  wish: SwitchingWish,
  means: SwitchingMeans,
  amount: number,
  product: SwitchingProduct | null,
): Lever[] {
  switch (means.kind) {
    case 'price-floor':
      if (!('market' in wish) || product === null) return [];
      return [{ type: 'price-floor', ...product, usd_per_t: amount, markets: [wish.market] }];
    case 'subsidy':
      return [
        'market' in wish
          ? { type: 'subsidy', usd_per_t: amount, on: { ...on, market: wish.market } }
          : { type: 'subsidy', usd_per_t: amount, on, corridor: wish.corridor },
      ];
    case 'cost-cut':
      return (['tariff', 'charge'] as const).map(
        (what): Lever => ({ type: 'scale', what, factor: 1 - amount, on: { corridor: means.corridor } }),
      );
    case 'border-time':
      return [{ type: 'scale', what: 'dwell', factor: 1 - amount, on: { place: means.place } }];
  }
}

/** The cargo as a selection of shipments: named fields alone, so that equal questions give equal levers. */
function selectionOf({ shipment, mineral, stage }: SwitchingCargo): ShipmentSelection {
  return {
    ...(shipment === undefined ? {} : { shipment }),
    ...(mineral === undefined ? {} : { mineral }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** A scenario with the levers of a question; its own choice of market for the mineral gives way, since of two the last would act. */
export function withSwitching(scenario: Scenario, levers: readonly Lever[], mineral: string): Scenario {
  const asked = levers.some((lever) => lever.type === 'free-market-choice');
  const isOther = (lever: Lever): lever is LeverOf<'free-market-choice'> =>
    lever.type === 'free-market-choice' && (lever.on.mineral === undefined || lever.on.mineral === mineral);
  return { ...scenario, levers: [...scenario.levers.filter((lever) => !(asked && isOther(lever))), ...levers] };
}
