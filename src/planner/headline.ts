import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import type { Formats } from '../ui/format.ts';
import { closingOf, type HeadlineCase, headlineCase, newlyStranded, noiseTonnes } from './headline-case.ts';
import { marketName, massText, usd } from './quantities.ts';
import { briefName } from './record-names.ts';
import { capitalise, countryName, named, productName, type Translate, type Words } from './words.ts';

/** One sentence with a number, and a smaller one below it that says the rest. */
export interface Headline {
  readonly title: string;
  readonly detail: string;
}

/** Countries for which the catalogues hold a phrase such as "Without Russian transit". */
const countriesWithPhrase = new Set(['RU', 'CN', 'IR', 'AZ', 'GE', 'TR', 'TM', 'UZ', 'AF', 'KZ', 'KG', 'TJ']);

/**
 * The headline of an estimate, generated from its numbers.
 * @param comparison what changes against A; null when the estimate stands alone
 * @param t a translator whose default namespace is `panels` and that reads `names` too
 */
export function headline(comparison: Comparison | null, estimate: Estimate, t: Translate, formats: Formats): Headline {
  const words: Words = { t, f: formats, language: formats.language };
  const what = headlineCase(comparison, estimate);
  return { title: capitalise(title(words, what, estimate)), detail: detail(words, what, comparison, estimate) };
}

function title(words: Words, what: HeadlineCase, estimate: Estimate): string {
  const { t, f } = words;
  switch (what.kind) {
    case 'empty':
      return t('headline.empty');
    case 'unchanged':
      return t('headline.unchanged');
    case 'ways':
      return ways(words, what.ways);
    case 'stranded':
      return lead(words, estimate) + t('headline.stranded', { tonnes: massText(words, what.tonnes) });
    case 'rerouted':
      return lead(words, estimate) + t('headline.rerouted', { tonnes: massText(words, what.tonnes) }) + extraCost(words, what.extra);
    case 'opened':
      return (
        t('headline.opened', { corridor: t(`headline.taker.${what.corridor}`), tonnes: massText(words, what.tonnes) }) +
        extraCost(words, what.extra)
      );
    case 'refined':
      return t('headline.refined', { before: massText(words, what.before), after: massText(words, what.after) });
    case 'grown':
      return t(what.change > 0 ? 'headline.more' : 'headline.less', {
        tonnes: massText(words, what.tonnes),
        change: massText(words, Math.abs(what.change)),
      });
    case 'repriced':
      return what.usd_per_t === 0
        ? t(what.days > 0 ? 'headline.slower' : 'headline.faster', { days: f.number(Math.abs(what.days)) })
        : t('headline.repriced') + extraCost(words, what.usd_per_t);
    case 'market':
      return t('headline.market', {
        country: countryName(words, what.country),
        before: f.percent(what.before),
        after: f.percent(what.after),
      });
  }
}

/** "57 % of tonnes go north, 35 % east, 6 % across the Caspian". */
function ways(words: Words, rows: readonly { readonly corridor: string; readonly share: number }[]): string {
  const values: Record<string, string> = {};
  rows.forEach((row, index) => {
    values[`share${index + 1}`] = words.f.percent(row.share);
    values[`way${index + 1}`] = words.t(`headline.way.${row.corridor}`);
  });
  return rows.length === 0 ? words.t('headline.empty') : words.t(`headline.ways${rows.length}`, values);
}

/** "Without Russian transit, ", or nothing where no closing explains the scenario by itself. */
function lead(words: Words, estimate: Estimate): string {
  const closing = closingOf(estimate);
  if (closing === null) return '';
  const key = closing.countries.toSorted().join('-');
  const known = key === 'CN-RU' || countriesWithPhrase.has(key);
  const phrase = known
    ? words.t(`headline.${closing.scope}.${key}`)
    : words.t(`headline.${closing.scope}.other`, { countries: words.f.list(closing.countries.map((code) => countryName(words, code))) });
  return phrase + words.t(`headline.afterLead.${closing.scope}`);
}

/** ", at USD 10 a tonne more"; nothing where the cost is not known. */
function extraCost(words: Words, extra: number | null): string {
  if (extra === null) return '';
  if (Math.round(extra) === 0) return words.t('headline.sameCost');
  return words.t(extra > 0 ? 'headline.dearer' : 'headline.cheaper', { money: usd(words, Math.abs(extra)) });
}

function detail(words: Words, what: HeadlineCase, comparison: Comparison | null, estimate: Estimate): string {
  const { t, f } = words;
  const parts: string[] = [];
  if (comparison === null) {
    const { cost_usd_per_t, days_mean, stranded_t_y } = estimate.totals;
    parts.push(t('headline.costAndDays', { money: usd(words, cost_usd_per_t), days: f.number(days_mean) }));
    if (stranded_t_y > noiseTonnes) parts.push(t('headline.strandedToo', { tonnes: massText(words, stranded_t_y) }));
  } else {
    if (what.kind === 'stranded' && comparison.rerouted_t_y > noiseTonnes) {
      parts.push(
        t('headline.reroutedToo', { tonnes: massText(words, comparison.rerouted_t_y) }) +
          extraCost(words, comparison.rerouted_extra_usd_per_t) +
          t('headline.stop'),
      );
    }
    parts.push(
      ...strandedParts(words, comparison, estimate),
      ...daysParts(words, what, comparison),
      ...buyerParts(words, what, comparison, estimate),
    );
    if (meanFallsByLoss(comparison)) parts.push(t('headline.meanFalls'));
    if (what.kind === 'refined') {
      const key = what.value >= 0 ? 'headline.valueUp' : 'headline.valueDown';
      parts.push(t(key, { money: words.t('money.usdMillion', { value: f.modelled(Math.abs(what.value) / 1e6) }) }));
    }
  }
  parts.push(t('headline.counts', { count: estimate.shipments.length, tonnes: massText(words, estimate.totals.tonnes_y) }));
  return parts.join(' ');
}

/** True where the mean cost falls although what is rerouted pays more: the dear cargo is stranded and no longer counted. */
function meanFallsByLoss(comparison: Comparison): boolean {
  const { cost_usd_per_t } = comparison.totals;
  const falls = Math.round(cost_usd_per_t.b) < Math.round(cost_usd_per_t.a);
  return falls && (comparison.rerouted_extra_usd_per_t ?? 0) > 0 && newlyStranded(comparison) > noiseTonnes;
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

/** "These tonnes are 3 days longer on the way." */
function daysParts(words: Words, what: HeadlineCase, comparison: Comparison): string[] {
  const extra = Math.round(comparison.rerouted_extra_days ?? 0);
  if ((what.kind !== 'rerouted' && what.kind !== 'opened') || extra === 0) return [];
  return [words.t(extra > 0 ? 'headline.daysMore' : 'headline.daysLess', { days: words.f.number(Math.abs(extra)) })];
}

/** "The road changes, not the buyer: China buys 53 % of the value, 52 % before." Only where a closing left the largest buyer alone. */
function buyerParts(words: Words, what: HeadlineCase, comparison: Comparison, estimate: Estimate): string[] {
  if (what.kind !== 'rerouted' || closingOf(estimate)?.scope !== 'transit') return [];
  const buyer = comparison.dependence.toSorted((one, other) => other.b.market_share_value - one.b.market_share_value)[0];
  if (buyer === undefined || Math.abs(buyer.b.market_share_value - buyer.a.market_share_value) > 0.02) return [];
  return [
    words.t('headline.sameBuyer', {
      country: countryName(words, buyer.country),
      after: words.f.percent(buyer.b.market_share_value),
      before: words.f.percent(buyer.a.market_share_value),
    }),
  ];
}
