import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import type { Shown } from '../state/shown.ts';
import { shownChange, toDecimals } from '../ui/format.ts';
import type { Origin, OriginContext } from './origin.ts';
import { figureDecimals, inUnit, massUnit } from './quantities.ts';
import type { Explain, Origins } from './where-from.tsx';
import type { Words } from './words.ts';

/** What stands against a value: that of A, the change from it, and where A's comes from. */
interface Against {
  readonly a: string;
  readonly change: string;
  readonly direction: number;
  readonly explain: Explain;
}

/** A tile's figures before it is said where A's comes from. */
type Figures = Pick<Tile, 'value'> & { readonly against: Omit<Against, 'explain'> | null };

/** One of the four figures under the headline, ready to be drawn. */
export interface Tile {
  readonly id: 'cost' | 'days' | 'rerouted' | 'transit' | 'stranded';
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** What stands against the value; null when nothing is compared. */
  readonly against: Against | null;
  readonly explain: Explain;
}

/** The four tiles: cost and days to market, what takes another way out (through Russia, when nothing is compared), and what is stranded. */
export function tiles(context: OriginContext, { estimate, reference, comparison }: Shown): readonly Tile[] {
  const { words } = context;
  const { totals } = estimate;
  const a = (key: 'cost_usd_per_t' | 'days_mean' | 'stranded_t_y') => comparison?.totals[key].a ?? null;
  /** The same explanation for B and, under the figures of A, for A. */
  const explained = <T extends Figures>({ against, ...figures }: T, explain: (origins: Origins, of: Estimate) => Origin) => ({
    ...figures,
    against:
      against === null
        ? null
        : { ...against, explain: (origins: Origins) => origins.inA(context, explain(origins, reference ?? estimate)) },
    explain: (origins: Origins) => explain(origins, estimate),
  });
  return [
    {
      id: 'cost',
      label: words.t('tile.cost'),
      unit: words.t('unit.usdPerTonne'),
      ...explained(pair(words, totals.cost_usd_per_t, a('cost_usd_per_t')), (origins, of) => origins.explainCost(context, of)),
    },
    {
      id: 'days',
      label: words.t('tile.days'),
      unit: words.t('unit.days'),
      ...explained(pair(words, totals.days_mean, a('days_mean')), (origins, of) => origins.explainDays(context, of)),
    },
    comparison === null ? throughRussia(context, estimate) : anotherWay(context, estimate, comparison),
    {
      id: 'stranded',
      label: words.t('tile.stranded'),
      ...explained(massPair(words, totals.stranded_t_y, a('stranded_t_y'), totals.tonnes_y), (origins, of) =>
        origins.explainStranded(context, of),
      ),
    },
  ];
}

function anotherWay(context: OriginContext, estimate: Estimate, comparison: Comparison): Tile {
  const { words } = context;
  const { against, ...figures } = massPair(words, comparison.rerouted_t_y, 0, estimate.totals.tonnes_y);
  const explain: Explain = (origins) => origins.explainRerouted(context, estimate, comparison);
  return {
    id: 'rerouted',
    label: words.t('tile.rerouted'),
    ...figures,
    // Nothing is rerouted in A: rerouting is measured from it.
    against: against && { ...against, explain },
    explain,
  };
}

function throughRussia(context: OriginContext, estimate: Estimate): Tile {
  const { words } = context;
  const share = estimate.dependence.find((row) => row.country === 'RU')?.transit_share_tonnes ?? 0;
  return {
    id: 'transit',
    label: words.t('tile.throughRussia'),
    value: words.f.percent(share),
    unit: words.t('tile.ofTonnes'),
    against: null,
    explain: (origins) => origins.explainTransit(context, estimate, 'RU'),
  };
}

/** Whole units from ten on, one decimal below: the change is that of the shown figures, so few enough that it still shows. */
function pair(words: Words, b: number, a: number | null): Figures {
  const decimals = figureDecimals(Math.max(Math.abs(b), Math.abs(a ?? 0)));
  return { value: words.f.number(b, decimals), against: a === null ? null : against(words, a, b, decimals) };
}

/** A mass a year in the unit of the larger of the two, and the change as a share of all tonnes, `of`. */
function massPair(words: Words, b: number, a: number | null, of: number): Figures & Pick<Tile, 'unit'> {
  const unit = massUnit(Math.max(b, a ?? 0));
  const share = Math.abs(b - (a ?? 0)) / Math.max(1, of);
  const shown = { b: inUnit(b, unit), a: a === null ? null : inUnit(a, unit) };
  // Two figures of the larger one: both are rounded to the same step, so that the change is theirs.
  const step = 10 ** (Math.floor(Math.log10(Math.max(shown.b, shown.a ?? 0, Number.MIN_VALUE))) - 1);
  const round = (value: number) => (step > 1 ? Math.round(value / step) * step : value);
  const decimals = [shown.b, shown.a ?? 0].every((value) => value >= 9.95 || Number.isInteger(toDecimals(value, 1))) ? 0 : 1;
  const basis = shown.a === null ? null : against(words, round(shown.a), round(shown.b), decimals);
  return {
    value: words.f.number(round(shown.b), shown.b === 0 ? 0 : decimals),
    unit: words.t(`unit.${unit}PerYear`),
    against:
      basis === null || basis.direction === 0
        ? basis
        : { ...basis, change: words.t('tile.shareOfTonnes', { share: shareText(words, share) }) },
  };
}

/** A share that is there never reads as none. */
function shareText({ f }: Words, share: number): string {
  return share < 0.0005 ? `<${f.percent(0.001, 1)}` : f.percent(share, share < 0.01 ? 1 : 0);
}

function against(words: Words, a: number, b: number, decimals: number): Omit<Against, 'explain'> {
  const change = shownChange(a, b, (value) => toDecimals(value, decimals));
  return { a: words.f.number(a, a === 0 ? 0 : decimals), change: words.f.signed(change, decimals), direction: Math.sign(change) };
}
