import type { Estimate } from '../engine/estimate-types.ts';
import type { Shown } from '../state/shown.ts';
import type { ExplainFigure, FigureWords } from './figure-marks.ts';
import { closingOf, type HeadlineCase, heldByHabit } from './headline-case.ts';
import { before, buyerOf, corridorOf, costOf, daysOf, reroutedOf, strandedOf, tonnesOf } from './headline-origins.ts';
import { massText, usd } from './quantities.ts';
import { countryName, type Words } from './words.ts';

/** Countries for which the catalogues hold a phrase such as "Without Russian transit". */
const countriesWithPhrase = new Set(['RU', 'CN', 'IR', 'AZ', 'GE', 'TR', 'TM', 'UZ', 'AF', 'KZ', 'KG', 'TJ']);

/** The sentence itself, with a small first letter where it begins with a word. */
export function headlineTitle(words: FigureWords, what: HeadlineCase, shown: Shown): string {
  const { t, f, figure } = words;
  const { estimate, reference, comparison } = shown;
  // Held against the baseline the sentence names it; against any other scenario it says A.
  const against = comparison?.a === 'baseline' ? '' : 'A';
  const tonnes = (value: number, explain: ExplainFigure) => figure(massText(words, value), explain);
  const inA = (explain: (of: Estimate) => ExplainFigure) => before(reference, explain, estimate);
  const rerouted = reroutedOf(estimate, comparison);
  switch (what.kind) {
    case 'empty':
      return t('headline.empty');
    case 'unchanged':
      return t(`headline.unchanged${against}`);
    case 'ways':
      return ways(words, what.ways, estimate);
    case 'stranded':
      return lead(words, estimate) + t('headline.stranded', { tonnes: tonnes(what.tonnes, strandedOf(estimate)) });
    case 'rerouted': {
      const cost = heldByHabit(estimate, what.extra) ? '' : extraCost(words, what.extra, rerouted);
      return lead(words, estimate) + t('headline.rerouted', { tonnes: tonnes(what.tonnes, rerouted) }) + cost;
    }
    case 'opened':
      return (
        t('headline.opened', {
          corridor: t(`headline.taker.${what.corridor}`),
          tonnes: tonnes(what.tonnes, corridorOf(estimate, what.corridor)),
        }) + extraCost(words, what.extra, rerouted)
      );
    case 'unused':
      return t('headline.unused', { corridor: t(`headline.taker.${what.corridor}`) });
    case 'carries':
      return t('headline.carries', {
        corridor: t(`headline.taker.${what.corridor}`),
        after: tonnes(what.after, corridorOf(estimate, what.corridor)),
        before: tonnes(
          what.before,
          inA((of) => corridorOf(of, what.corridor)),
        ),
      });
    case 'open-before':
      return t('headline.openBefore', {
        corridor: t(`headline.taker.${what.corridor}`),
        tonnes: tonnes(what.tonnes, corridorOf(estimate, what.corridor)),
      });
    case 'refined':
      return t('headline.refined', { before: tonnes(what.before, inA(tonnesOf)), after: tonnes(what.after, tonnesOf(estimate)) });
    case 'grown':
      return t(`headline.${what.change > 0 ? 'more' : 'less'}${against}`, {
        tonnes: tonnes(what.tonnes, tonnesOf(estimate)),
        change: tonnes(Math.abs(what.change), inA(tonnesOf)),
      });
    case 'repriced':
      return what.usd_per_t === 0
        ? t(what.days > 0 ? 'headline.slower' : 'headline.faster', { days: figure(f.number(Math.abs(what.days)), daysOf(estimate)) })
        : t('headline.repriced') + extraCost(words, what.usd_per_t, costOf(estimate));
    case 'market':
      return t('headline.market', {
        country: countryName(words, what.country),
        before: figure(
          f.percent(what.before),
          inA((of) => buyerOf(of, what.country)),
        ),
        after: figure(f.percent(what.after), buyerOf(estimate, what.country)),
      });
  }
}

/** "57 % of tonnes go north, 35 % east, 6 % across the Caspian". */
function ways(words: FigureWords, rows: Extract<HeadlineCase, { kind: 'ways' }>['ways'], estimate: Estimate): string {
  const values: Record<string, string> = {};
  rows.forEach((row, index) => {
    values[`share${index + 1}`] = words.figure(words.f.percent(row.share), corridorOf(estimate, row.corridor));
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
export function extraCost(words: FigureWords, extra: number | null, explain: ExplainFigure): string {
  if (extra === null) return '';
  if (Math.round(extra) === 0) return words.t('headline.sameCost');
  return words.t(extra > 0 ? 'headline.dearer' : 'headline.cheaper', { money: words.figure(usd(words, Math.abs(extra)), explain) });
}
