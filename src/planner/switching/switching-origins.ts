import type { SwitchingResult } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, parameterInputs, parameterSources, shipmentSources } from '../origin.ts';
import { duration, sharePercent } from '../quantities.ts';
import { amountText } from './switching-words.ts';

/** What decides where cargo goes, and so where it switches. */
const parameters = [
  'logit-theta',
  'capital-rate',
  'corridor-constant-northern',
  'corridor-constant-eastern',
  'corridor-constant-middle',
  'corridor-constant-southern',
];

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
