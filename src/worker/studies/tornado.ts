import { type PortfolioTornado, portfolioTornadoSteps } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface TornadoQuestion {
  readonly a: StudyWorld;
  readonly b: StudyWorld | null;
  /** Figures that are shown. */
  readonly figures: readonly string[];
  readonly rows: number;
}

/** Which ranges of the data move the figures most. */
export const tornado: Study<TornadoQuestion, PortfolioTornado> = function* (dataset, { a, b, figures, rows }) {
  const result = yield* portfolioTornadoSteps(dataset, scenarioOf(a), b === null ? null : scenarioOf(b), { rows });
  const shown = new Set(figures);
  return { ...result, figures: result.figures.filter(({ figure }) => shown.has(figure)) };
};
