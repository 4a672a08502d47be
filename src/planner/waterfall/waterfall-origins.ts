import { corridorIds } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { Waterfall, WaterfallStep } from '../../engine/index.ts';
import type { Origin, OriginContext, OriginInput } from '../origin.ts';
import type { Explain } from '../where-from.tsx';
import type { Words } from '../words.ts';
import { type WaterfallFigure, waterfallText } from './waterfall-figures.ts';

/** What a change of a scenario rests on: inputs, sources, and what else there is to say. */
export type ChangeGrounds = Pick<Origin, 'inputs' | 'sources' | 'note'>;

/** Label of a figure with its unit. */
export const figureLabel = ({ t }: Words, figure: WaterfallFigure): string => t(`waterfall.figures.${figure.replace('.', '-')}`);

/** Where a figure of one scenario, at an end of the way, comes from: what its tile or its tab opens. */
export function explainEnd(context: OriginContext, estimate: Estimate, figure: WaterfallFigure): Explain {
  switch (figure) {
    case 'cost_usd_per_t':
    case 'freight_share_of_value':
      return (origins) => origins.explainCost(context, estimate);
    case 'days_mean':
      return (origins) => origins.explainDays(context, estimate);
    case 'stranded_t_y':
      return (origins) => origins.explainStranded(context, estimate);
    case 'netback_usd_y':
      return (origins) => origins.explainNetbackInAll(context, estimate);
    case 'co2e_t_y':
      return (origins) => origins.explainEmissions(context, estimate);
    case 'hhi':
      return (origins) => origins.explainConcentration(context, estimate);
    default: {
      const [kind, of] = figure.split('.');
      const corridor = corridorIds.find((id) => id === of);
      if (corridor !== undefined) {
        const tonnes = estimate.corridors.find(({ id }) => id === corridor)?.tonnes_y ?? 0;
        return (origins) => origins.explainCorridor(context, estimate, { by: 'all' }, corridor, tonnes);
      }
      const id = of ?? '';
      const share = estimate.dependence.find(({ country }) => country === id)?.transit_share_value ?? 0;
      if (kind !== 'transit')
        throw new RangeError(`The waterfall has no origin for "${figure}": expected a total, a corridor or a transit.`);
      const subject = { kind, measure: 'value', scope: 'transit', group: { by: 'all' }, id } as const;
      return (origins) => origins.explainShare(context, estimate, estimate, subject, share);
    }
  }
}

/** How a step is told: its change, those made before it, and what it rests on. */
export interface ToldStep {
  readonly name: string;
  /** Names of the changes that are made already, in their order. */
  readonly before: readonly string[];
  readonly grounds: ChangeGrounds;
}

/** Where a step comes from: the two runs of which it is the difference, its part over all orders, and what the change itself rests on. */
export function explainWaterfallStep(
  { words }: OriginContext,
  { method, runs }: Pick<Waterfall, 'method' | 'runs'>,
  figure: WaterfallFigure,
  { after, step, fair, standard_error }: WaterfallStep,
  { name, before, grounds }: ToldStep,
): Origin {
  const { t, f } = words;
  const text = (value: number, signed = false): string => waterfallText(words, figure, value, signed);
  const error = standard_error > 0 ? ` ± ${text(standard_error)}` : '';
  const inputs: OriginInput[] = [
    { label: t('waterfall.origin.without'), value: text(after - step) },
    { label: t('waterfall.origin.with'), value: text(after) },
    { label: t('waterfall.step'), value: text(step, true) },
    { label: t('waterfall.fair'), value: `${text(fair, true)}${error}` },
    { label: t('waterfall.origin.made'), value: before.length === 0 ? t('waterfall.origin.none') : before.join(' · ') },
    { label: t('waterfall.origin.runs'), value: f.number(runs) },
  ];
  return {
    title: `${name}: ${figureLabel(words, figure)}`,
    formula: t(method === 'exact' ? 'waterfall.origin.exact' : 'waterfall.origin.sampled'),
    inputs: [...inputs, ...grounds.inputs],
    sources: grounds.sources,
    ...(grounds.note === undefined ? {} : { note: grounds.note }),
  };
}

/** What a change of a scenario rests on. */
export const explainChange = ({ words: { t } }: OriginContext, title: string, grounds: ChangeGrounds): Origin => ({
  title,
  formula: t('waterfall.origin.change'),
  inputs: grounds.inputs,
  sources: grounds.sources,
  ...(grounds.note === undefined ? {} : { note: grounds.note }),
});

/** How often the engine ran, and for how many changes. */
export function explainRuns({ words: { t, f } }: OriginContext, { method, runs, changes }: Waterfall): Origin {
  return {
    title: t('waterfall.origin.runs'),
    formula: t(method === 'exact' ? 'waterfall.origin.exact' : 'waterfall.origin.sampled'),
    inputs: [
      { label: t('waterfall.origin.changes'), value: f.number(changes.length) },
      { label: t('waterfall.origin.runs'), value: f.number(runs) },
    ],
    sources: [],
  };
}
