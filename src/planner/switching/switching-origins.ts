import type { AmountSpread, SwitchingRanges, SwitchingResult } from '../../engine/index.ts';
import {
  corridorConstants,
  distinct,
  type Origin,
  type OriginContext,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from '../origin.ts';
import { duration, sharePercent } from '../quantities.ts';
import { amountText } from './switching-words.ts';

/** What decides where cargo goes, and so where it switches. */
const parameters = ['logit-theta', 'capital-rate', ...corridorConstants];

/**
 * Where a switching value comes from: the search, its ends and its check, and what the choice of ways rests on.
 * @param shipments ids of the shipments that the cargo is of
 */
export function explainSwitching(
  context: OriginContext,
  result: SwitchingResult,
  { kind, title, shipments }: { readonly kind: string; readonly title: string; readonly shipments: readonly string[] },
): Origin {
  const { words } = context;
  const { t } = words;
  const amount = (x: number): string => amountText(words, x, result.unit, kind);
  const { value, bracket, check, hours_there } = result;
  return {
    title,
    formula: t('switching.formula'),
    inputs: [
      ...(value === null ? [] : [{ label: t('switching.input.value'), value: amount(value) }]),
      ...(bracket === null ? [] : [{ label: t('switching.input.bracket'), value: `${amount(bracket[0])} – ${amount(bracket[1])}` }]),
      { label: t('switching.input.from'), value: amount(result.from) },
      { label: t('switching.input.most'), value: amount(result.most) },
      ...(hours_there === null ? [] : [{ label: t('switching.input.there'), value: duration(words, hours_there) }]),
      ...(check === null
        ? []
        : [
            { label: `${t('switching.input.share')}: ${amount(check.below.x)}`, value: sharePercent(words, check.below.share) },
            { label: `${t('switching.input.share')}: ${amount(check.above.x)}`, value: sharePercent(words, check.above.share) },
          ]),
      { label: t('switching.input.runs'), value: words.f.number(result.runs) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...shipmentSources(context, shipments), ...parameterSources(context, parameters)]),
  };
}

/**
 * Where the range of a switching value comes from: the draws, how they went, and the middle value with the ways found anew and held.
 * @param shipments ids of the shipments that the cargo is of
 */
export function explainSwitchingRanges(
  context: OriginContext,
  ranges: SwitchingRanges,
  { kind, title, shipments }: { readonly kind: string; readonly title: string; readonly shipments: readonly string[] },
): Origin {
  const { words } = context;
  const { t, f } = words;
  const { middle, held_value } = ranges;
  const amount = (x: number | null): string => (x === null ? '–' : amountText(words, x, middle.unit, kind));
  const spread = ({ p10, p50, p90 }: AmountSpread): string => [p10, p50, p90].map(amount).join(' · ');
  return {
    title,
    formula: t('switching.ranges.formula'),
    inputs: [
      { label: t('switching.ranges.drawn'), value: f.number(ranges.draws) },
      { label: t('switching.ranges.spread'), value: spread(ranges.value) },
      { label: t('switching.ranges.part.flips'), value: sharePercent(words, ranges.flips) },
      { label: t('switching.ranges.part.already'), value: sharePercent(words, ranges.already) },
      { label: t('switching.ranges.part.never'), value: sharePercent(words, ranges.never) },
      { label: t('switching.ranges.middle'), value: amount(middle.value) },
      { label: t('switching.ranges.held'), value: amount(held_value) },
      { label: t('switching.input.runs'), value: f.number(ranges.runs) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...shipmentSources(context, shipments), ...parameterSources(context, parameters)]),
  };
}
