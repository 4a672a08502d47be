import type { Variable } from '../../engine/index.ts';
import type { OriginContext } from '../origin.ts';
import { type ParameterName, parameterName } from '../parameter-name.ts';
import { productName } from '../words.ts';

/** Name of a quantity with a range; `english` where it is the data's own. */
export function variableName(
  { words, dataset }: Pick<OriginContext, 'words' | 'dataset'>,
  variable: Pick<Variable, 'id' | 'kind'>,
): ParameterName {
  if (variable.kind === 'price') {
    const [, , , product = variable.id] = variable.id.split(':');
    return { name: words.t('ranges.priceOf', { product: productName(words, product) }), english: false };
  }
  const parameter = dataset.parameters.find(({ id }) => id === variable.id);
  return parameterName(words, parameter ?? { id: variable.id, what: variable.id });
}
