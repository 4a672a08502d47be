import { type Published, type Validation, validateSteps } from '../../engine/index.ts';
import type { Study } from './types.ts';

interface ValidationQuestion {
  readonly published: Published;
  readonly draws: number;
}

/** Published figures beside modelled ones: the very table that the command line prints. */
export const validation: Study<ValidationQuestion, Validation> = (dataset, { published, draws }) =>
  validateSteps(dataset, published, { draws });
