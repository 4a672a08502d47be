import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import { BASELINE } from '../state/defaults.ts';
import { FIRST_YEAR } from '../state/scenario-choice.ts';
import type { Shown } from '../state/shown.ts';
import { closingOf, type HeadlineCase, heldByHabit, newlyStranded, noiseTonnes, openedCorridor } from './headline-case.ts';
import { extraCost } from './headline-title.ts';
import { figure, marketName, massText, usd, usdLarge } from './quantities.ts';
import { briefName } from './record-names.ts';
import { countryName, named, productName, type Words } from './words.ts';

/** What stands below the headline: what else happened, in short sentences, and the count of shipments last. */
export function headlineDetail(words: Words, what: HeadlineCase, { estimate, reference, comparison }: Shown): string {
  const parts = comparison === null ? aloneParts(words, estimate) : comparedParts(words, what, comparison, estimate);
  const { totals, shipments } = estimate;
  return [
    ...parts,
    ...yearParts(words, estimate, reference),
    words.t('headline.counts', { count: shipments.length, tonnes: massText(words, totals.tonnes_y) }),
  ].join(' ');
}

function aloneParts(words: Words, estimate: Estimate): string[] {
  const { cost_usd_per_t, days_mean, stranded_t_y } = estimate.totals;
  const costAndDays = words.t('headline.costAndDays', {
    money: words.t('money.usd', { value: figure(words, cost_usd_per_t) }),
    days: figure(words, days_mean),
  });
  return stranded_t_y > noiseTonnes
    ? [costAndDays, words.t('headline.strandedToo', { tonnes: massText(words, stranded_t_y) })]
    : [costAndDays];
}

function comparedParts(words: Words, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  return [
    ...reroutedParts(words, what, comparison),
    ...strandedParts(words, comparison, estimate),
    ...habitParts(words, what, comparison, estimate),
    ...daysParts(words, what, comparison),
    ...openedParts(words, what, comparison),
    ...buyerParts(words, what, comparison, estimate),
    ...(meanFallsByLoss(comparison) ? [words.t('headline.meanFalls')] : []),
    ...valueParts(words, what),
  ];
}

/** "A is the baseline of the same year, 2030." Nothing where both are of the first year. */
function yearParts({ t, f }: Words, { scenario }: Estimate, reference: Estimate | null): string[] {
  if (reference === null) return [];
  const { id, year } = reference.scenario;
  if (year !== scenario.year) return [t('headline.otherYears', { a: f.year(year), b: f.year(scenario.year) })];
  return id === BASELINE && year !== FIRST_YEAR ? [t('headline.sameYear', { year: f.year(year) })] : [];
}

/** "Another 40 kt a year takes another way out, at USD 10 a tonne more." Where the title tells of what is stranded. */
function reroutedParts(words: Words, what: HeadlineCase, comparison: Comparison): string[] {
  if (what.kind !== 'stranded' || comparison.rerouted_t_y <= noiseTonnes) return [];
  const sentence = words.t('headline.reroutedToo', { tonnes: massText(words, comparison.rerouted_t_y) });
  return [sentence + extraCost(words, comparison.rerouted_extra_usd_per_t) + words.t('headline.stop')];
}

/** "6 kt a year finds no open way, most of it copper cathode for the Gulf." */
function strandedParts(words: Words, comparison: Comparison, estimate: Estimate): string[] {
  const tonnes = newlyStranded(comparison);
  if (tonnes <= noiseTonnes) return [];
  const worst = comparison.shipments.reduce((most, row) => (row.newly_stranded_t_y > most.newly_stranded_t_y ? row : most));
  const flow = estimate.shipments.find((shipment) => shipment.id === worst.id);
  if (flow === undefined) return [words.t('headline.strandedToo', { tonnes: massText(words, tonnes) })];
  return [
    words.t('headline.strandedMost', {
      tonnes: massText(words, tonnes),
      product: briefName(productName(words, flow.product)),
      forMarket: named(words, 'marketFor', flow.market, marketName(words, flow.market)),
    }),
  ];
}

/** "In money they pay USD 68 a tonne less." And, where they are no slower either, what had held them. */
function habitParts(words: Words, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  if (what.kind !== 'rerouted' || what.extra === null || !heldByHabit(estimate, what.extra)) return [];
  const less = words.t('headline.paysLess', { money: usd(words, Math.abs(what.extra)) });
  return (comparison.rerouted_extra_days ?? 0) > 0 ? [less] : [less, words.t('headline.heldByHabit')];
}

/** "These tonnes are 3 days longer on the way." */
function daysParts(words: Words, what: HeadlineCase, comparison: Comparison): string[] {
  const extra = Math.round(comparison.rerouted_extra_days ?? 0);
  // Without a cost of its own the rerouting is not that of the corridor in the title.
  if ((what.kind !== 'rerouted' && what.kind !== 'opened') || what.extra === null || extra === 0) return [];
  return [words.t(extra > 0 ? 'headline.daysMore' : 'headline.daysLess', { days: words.f.number(Math.abs(extra)) })];
}

/** "The CKU railway takes 73 kt a year." Where the title tells of the cargo that a later year brings. */
function openedParts(words: Words, what: HeadlineCase, comparison: Comparison): string[] {
  const opened = what.kind === 'grown' ? openedCorridor(comparison) : null;
  if (opened === null) return [];
  const corridor = words.t(`headline.taker.${opened.corridor}`);
  return [words.t('headline.opened', { corridor, tonnes: massText(words, opened.tonnes) }) + words.t('headline.stop')];
}

/** "The road changes, not the buyer: China buys 53 % of the value, 52 % before." Only where a closing left the largest buyer alone. */
function buyerParts(words: Words, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  if (what.kind !== 'rerouted' || closingOf(estimate)?.scope !== 'transit') return [];
  const buyer = comparison.dependence.toSorted((one, other) => other.b.market_share_value - one.b.market_share_value)[0];
  if (buyer === undefined || Math.abs(buyer.b.market_share_value - buyer.a.market_share_value) > 0.02) return [];
  const after = words.f.percent(buyer.b.market_share_value);
  const before = words.f.percent(buyer.a.market_share_value);
  const key = after === before ? 'headline.sameBuyerStill' : 'headline.sameBuyer';
  return [words.t(key, { country: countryName(words, buyer.country), after, before })];
}

/** True where the mean cost falls although what is rerouted pays more: the dear cargo is stranded and no longer counted. */
function meanFallsByLoss(comparison: Comparison): boolean {
  const { cost_usd_per_t } = comparison.totals;
  const falls = Math.round(cost_usd_per_t.b) < Math.round(cost_usd_per_t.a);
  return falls && (comparison.rerouted_extra_usd_per_t ?? 0) > 0 && newlyStranded(comparison) > noiseTonnes;
}

/** "What sets out is worth USD 480 m a year more." */
function valueParts(words: Words, what: HeadlineCase): string[] {
  if (what.kind !== 'refined') return [];
  return [words.t(what.value >= 0 ? 'headline.valueUp' : 'headline.valueDown', { money: usdLarge(words, Math.abs(what.value)) })];
}
