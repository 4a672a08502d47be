import type { Variable } from '../engine/index.ts';
import { type Origin, type OriginContext, type OriginInput, parameterSources } from './origin.ts';
import { threeFigures } from './quantities.ts';
import { variableName } from './ranges/variable-name.ts';

/** Where the range of a quantity comes from: its values, what it follows from, what it moves with, and its sources. */
export function explainVariable(context: OriginContext, variable: Variable): Origin {
  const { words } = context;
  const { name } = variableName(context, variable);
  const value = (number: number): string => `${threeFigures(words, number)}\u00a0${variable.unit}`;
  const together = variable.group === null ? [] : [{ label: words.t('ranges.movesWith'), value: groupName(context, variable.group.id) }];
  const how = variable.kind === 'parameter' ? context.details?.parameters[variable.id]?.how : undefined;
  return {
    title: name,
    formula: words.t('ranges.variable'),
    inputs: [
      { label: words.t('ranges.low'), value: value(variable.low) },
      { label: words.t('ranges.middle'), value: value(variable.mid) },
      { label: words.t('ranges.high'), value: value(variable.high) },
      ...together,
      ...basisOf(context, variable),
    ],
    sources: variable.kind === 'parameter' ? parameterSources(context, [variable.id]) : priceSources(context, variable.id),
    ...(how === undefined ? {} : { note: how }),
  };
}

/** Said of what is not sourced: calibrated, or proposed. */
function basisOf({ words, dataset }: OriginContext, { id }: Variable): OriginInput[] {
  const basis = dataset.parameters.find((parameter) => parameter.id === id)?.basis;
  return basis === undefined || basis === 'sourced' ? [] : [{ label: words.t('ranges.basis'), value: words.t(`origin.basis.${basis}`) }];
}

function groupName({ words }: OriginContext, id: string): string {
  return words.t(`ranges.group.${id.startsWith('price:') ? 'prices' : id}`);
}

function priceSources({ details }: OriginContext, id: string): readonly string[] {
  const [, mineral = '', stage, product] = id.split(':');
  const texts = details?.minerals[mineral]?.stages.find((each) => each.stage === stage && each.product === product);
  return texts?.sources ?? [];
}
