import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import { BASELINE } from '../state/defaults.ts';
import { FIRST_YEAR } from '../state/scenario-choice.ts';
import type { Shown } from '../state/shown.ts';
import { baseFlow } from './base-flow.ts';
import type { FigureWords } from './figure-marks.ts';
import { closingOf, type HeadlineCase, heldByHabit, newlyStranded, noiseTonnes, openedCorridor } from './headline-case.ts';
import { before, buyerOf, corridorOf, costOf, daysOf, reroutedOf, strandedOf, tonnesOf, worthOf } from './headline-origins.ts';
import { extraCost } from './headline-title.ts';
import { figure as figureText, marketName, massText, usd, usdLarge } from './quantities.ts';
import { briefName } from './record-names.ts';
import { countryName, named, productName, type Words } from './words.ts';

/** What is shown, where something is compared. */
type Compared = Shown & { readonly comparison: Comparison };

/** What stands below the headline: what else happened, in short sentences, and the count of shipments last. */
export function headlineDetail(words: FigureWords, what: HeadlineCase, { estimate, reference, comparison }: Shown): string {
  const parts = comparison === null ? aloneParts(words, estimate) : comparedParts(words, what, { estimate, reference, comparison });
  const { totals, shipments } = estimate;
  // A choice of market splits a flow into several rows, and is one shipment still.
  const count = new Set(shipments.map(({ id }) => baseFlow(id))).size;
  return [
    ...parts,
    ...yearParts(words, estimate, reference),
    words.figure(words.t('headline.counts', { count, tonnes: massText(words, totals.tonnes_y) }), tonnesOf(estimate)),
  ].join(' ');
}

function aloneParts(words: FigureWords, estimate: Estimate): string[] {
  const { cost_usd_per_t, days_mean, stranded_t_y } = estimate.totals;
  const costAndDays = words.t('headline.costAndDays', {
    money: words.figure(words.t('money.usd', { value: figureText(words, cost_usd_per_t) }), costOf(estimate)),
    days: words.figure(figureText(words, days_mean), daysOf(estimate)),
  });
  return stranded_t_y > noiseTonnes
    ? [costAndDays, words.t('headline.strandedToo', { tonnes: words.figure(massText(words, stranded_t_y), strandedOf(estimate)) })]
    : [costAndDays];
}

function comparedParts(words: FigureWords, what: HeadlineCase, { estimate, reference, comparison }: Compared): string[] {
  return [
    ...reroutedParts(words, what, comparison, estimate),
    ...strandedParts(words, comparison, estimate),
    ...habitParts(words, what, comparison, estimate),
    ...daysParts(words, what, comparison, estimate),
    ...openedParts(words, what, comparison, estimate),
    ...buyerParts(words, what, { estimate, reference, comparison }),
    ...(meanFallsByLoss(comparison) ? [words.t('headline.meanFalls')] : []),
    ...valueParts(words, what, estimate),
  ];
}

/**
 * "A is the baseline of the same year, 2030", and whether it stands without what B opens or has other levers. Nothing where both are of the
 * first year, unless A has levers.
 */
function yearParts({ t, f }: Words, { scenario }: Estimate, reference: Estimate | null): string[] {
  if (reference === null) return [];
  const { id, year, levers } = reference.scenario;
  if (year !== scenario.year) return [t('headline.otherYears', { a: f.year(year), b: f.year(scenario.year) })];
  if (id !== BASELINE || (levers.length === 0 && year === FIRST_YEAR)) return [];
  const opened = new Set(scenario.levers.flatMap((lever) => (lever.type === 'open-corridor' ? [lever.corridor] : [])));
  const heldBack = levers.every((lever) => lever.type === 'close-corridor' && opened.has(lever.corridor));
  const key = levers.length === 0 ? 'sameYear' : heldBack ? 'sameYearHeldBack' : 'sameYearChanged';
  return [t(`headline.${key}`, { year: f.year(year) })];
}

/** "Another 40 kt a year takes another way out, at USD 10 a tonne more." Where the title tells of what is stranded. */
function reroutedParts(words: FigureWords, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  if (what.kind !== 'stranded' || comparison.rerouted_t_y <= noiseTonnes) return [];
  const rerouted = reroutedOf(estimate, comparison);
  const sentence = words.t('headline.reroutedToo', { tonnes: words.figure(massText(words, comparison.rerouted_t_y), rerouted) });
  return [sentence + extraCost(words, comparison.rerouted_extra_usd_per_t, rerouted) + words.t('headline.stop')];
}

/** "6 kt a year finds no open way, most of it copper cathode for the Gulf." */
function strandedParts(words: FigureWords, comparison: Comparison, estimate: Estimate): string[] {
  const tonnes = newlyStranded(comparison);
  if (tonnes <= noiseTonnes) return [];
  const worst = comparison.shipments.reduce((most, row) => (row.newly_stranded_t_y > most.newly_stranded_t_y ? row : most));
  const flow = estimate.shipments.find((shipment) => shipment.id === worst.id);
  const text = words.figure(massText(words, tonnes), strandedOf(estimate));
  if (flow === undefined) return [words.t('headline.strandedToo', { tonnes: text })];
  return [
    words.t('headline.strandedMost', {
      tonnes: text,
      product: briefName(productName(words, flow.product)),
      forMarket: named(words, 'marketFor', flow.market, marketName(words, flow.market)),
    }),
  ];
}

/** "In money they pay USD 68 a tonne less." And, where they are no slower either, what had held them. */
function habitParts(words: FigureWords, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  if (what.kind !== 'rerouted' || what.extra === null || !heldByHabit(estimate, what.extra)) return [];
  const less = words.t('headline.paysLess', {
    money: words.figure(usd(words, Math.abs(what.extra)), reroutedOf(estimate, comparison)),
  });
  return (comparison.rerouted_extra_days ?? 0) > 0 ? [less] : [less, words.t('headline.heldByHabit')];
}

/** "These tonnes are 3 days longer on the way." */
function daysParts(words: FigureWords, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  const extra = Math.round(comparison.rerouted_extra_days ?? 0);
  // Without a cost of its own the rerouting is not that of the corridor in the title.
  if ((what.kind !== 'rerouted' && what.kind !== 'opened') || what.extra === null || extra === 0) return [];
  const days = words.figure(words.f.number(Math.abs(extra)), reroutedOf(estimate, comparison));
  return [words.t(extra > 0 ? 'headline.daysMore' : 'headline.daysLess', { days })];
}

/** "The CKU railway takes 73 kt a year." Where the title tells of the cargo that a later year brings. */
function openedParts(words: FigureWords, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  const opened = what.kind === 'grown' ? openedCorridor(comparison) : null;
  if (opened === null) return [];
  const corridor = words.t(`headline.taker.${opened.corridor}`);
  const tonnes = words.figure(massText(words, opened.tonnes), corridorOf(estimate, opened.corridor));
  return [words.t('headline.opened', { corridor, tonnes }) + words.t('headline.stop')];
}

/** "The road changes, not the buyer: China buys 53 % of the value, 52 % before." Only where a closing left the largest buyer alone. */
function buyerParts(words: FigureWords, what: HeadlineCase, { estimate, reference, comparison }: Compared): string[] {
  if (what.kind !== 'rerouted' || closingOf(estimate)?.scope !== 'transit') return [];
  const buyer = comparison.dependence.toSorted((one, other) => other.b.market_share_value - one.b.market_share_value)[0];
  if (buyer === undefined || Math.abs(buyer.b.market_share_value - buyer.a.market_share_value) > 0.02) return [];
  const after = words.f.percent(buyer.b.market_share_value);
  const inA = words.f.percent(buyer.a.market_share_value);
  const key = after === inA ? 'headline.sameBuyerStill' : 'headline.sameBuyer';
  const values = {
    country: countryName(words, buyer.country),
    after: words.figure(after, buyerOf(estimate, buyer.country)),
    before: words.figure(
      inA,
      before(reference, (of) => buyerOf(of, buyer.country), estimate),
    ),
  };
  return [words.t(key, values)];
}

/** True where the mean cost falls although what is rerouted pays more: the dear cargo is stranded and no longer counted. */
function meanFallsByLoss(comparison: Comparison): boolean {
  const { cost_usd_per_t } = comparison.totals;
  const falls = Math.round(cost_usd_per_t.b) < Math.round(cost_usd_per_t.a);
  return falls && (comparison.rerouted_extra_usd_per_t ?? 0) > 0 && newlyStranded(comparison) > noiseTonnes;
}

/** "What sets out is worth USD 480 m a year more." */
function valueParts(words: FigureWords, what: HeadlineCase, estimate: Estimate): string[] {
  if (what.kind !== 'refined') return [];
  return [
    words.t(what.value >= 0 ? 'headline.valueUp' : 'headline.valueDown', {
      money: words.figure(usdLarge(words, Math.abs(what.value)), worthOf(estimate)),
    }),
  ];
}
