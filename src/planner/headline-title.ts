import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import { closingOf, type HeadlineCase, heldByHabit } from './headline-case.ts';
import { massText, usd } from './quantities.ts';
import { countryName, type Words } from './words.ts';

/** Countries for which the catalogues hold a phrase such as "Without Russian transit". */
const countriesWithPhrase = new Set(['RU', 'CN', 'IR', 'AZ', 'GE', 'TR', 'TM', 'UZ', 'AF', 'KZ', 'KG', 'TJ']);

/** The sentence itself, with a small first letter where it begins with a word. */
export function headlineTitle(words: Words, what: HeadlineCase, comparison: Comparison | null, estimate: Estimate): string {
  const { t, f } = words;
  // Held against the baseline the sentence names it; against any other scenario it says A.
  const reference = comparison?.a === 'baseline' ? '' : 'A';
  switch (what.kind) {
    case 'empty':
      return t('headline.empty');
    case 'unchanged':
      return t(`headline.unchanged${reference}`);
    case 'ways':
      return ways(words, what.ways);
    case 'stranded':
      return lead(words, estimate) + t('headline.stranded', { tonnes: massText(words, what.tonnes) });
    case 'rerouted': {
      const cost = heldByHabit(estimate, what.extra) ? '' : extraCost(words, what.extra);
      return lead(words, estimate) + t('headline.rerouted', { tonnes: massText(words, what.tonnes) }) + cost;
    }
    case 'opened':
      return (
        t('headline.opened', { corridor: t(`headline.taker.${what.corridor}`), tonnes: massText(words, what.tonnes) }) +
        extraCost(words, what.extra)
      );
    case 'unused':
      return t('headline.unused', { corridor: t(`headline.taker.${what.corridor}`) });
    case 'carries':
      return t('headline.carries', {
        corridor: t(`headline.taker.${what.corridor}`),
        after: massText(words, what.after),
        before: massText(words, what.before),
      });
    case 'open-before':
      return t('headline.openBefore', { corridor: t(`headline.taker.${what.corridor}`), tonnes: massText(words, what.tonnes) });
    case 'refined':
      return t('headline.refined', { before: massText(words, what.before), after: massText(words, what.after) });
    case 'grown':
      return t(`headline.${what.change > 0 ? 'more' : 'less'}${reference}`, {
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
export function extraCost(words: Words, extra: number | null): string {
  if (extra === null) return '';
  if (Math.round(extra) === 0) return words.t('headline.sameCost');
  return words.t(extra > 0 ? 'headline.dearer' : 'headline.cheaper', { money: usd(words, Math.abs(extra)) });
}
