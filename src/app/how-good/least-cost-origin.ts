import type { LeastCostWorld } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, parameterInputs, parameterSources, shipmentSources } from '../../planner/origin.ts';
import { marketName, usdLarge } from '../../planner/quantities.ts';
import { named } from '../../planner/words.ts';
import { choiceParameters } from './counted-cargo.ts';

/** The least-cost check: both sums, what is left behind, and how sure the lower one is. */
export const explainLeastCost = (context: OriginContext, answer: LeastCostWorld): Origin => {
  const { words } = context;
  const { t, f } = words;
  const money = (usd: number): string => t('panels:money.perYear', { money: usdLarge(words, usd) });
  const largest = answer.flows.toSorted((one, other) => other.tonnes_y - one.tonnes_y).slice(0, 5);
  const shipments = new Map(context.dataset.shipments.map((shipment) => [shipment.id, shipment]));
  const counted = largest.flatMap(({ id }) => shipments.get(id.split('@')[0] ?? id) ?? []);
  return {
    title: t('howGood.least.title'),
    formula: t('howGood.origin.least'),
    inputs: [
      { label: t('howGood.origin.leastCost'), value: money(answer.cost_usd_y) },
      { label: t('howGood.origin.behaviour'), value: money(answer.behavioural_cost_usd_y) },
      { label: t('howGood.origin.gap'), value: money(answer.gap_usd_y) },
      { label: t('howGood.origin.flows'), value: f.number(answer.flows.length) },
      { label: t('howGood.origin.columns'), value: f.number(answer.columns) },
      ...counted.map((shipment) => ({
        label: `${named(words, 'mineral', shipment.mineral)} – ${marketName(words, shipment.market)}`,
        value: `${f.number(shipment.tonnes_y / 1000)}\u00a0${t('panels:unit.ktPerYear')}`,
      })),
      ...parameterInputs(context, choiceParameters),
    ],
    sources: distinct([
      ...shipmentSources(
        context,
        counted.map(({ id }) => id),
      ),
      ...parameterSources(context, choiceParameters),
    ]),
  };
};
