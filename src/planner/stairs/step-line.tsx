import type { RouteEstimate } from '../../engine/estimate-types.ts';
import { stepName } from '../leg-table.tsx';
import type { OriginContext } from '../origin.ts';
import { duration, twoFigures } from '../quantities.ts';

interface StepLineProps {
  readonly context: OriginContext;
  readonly route: RouteEstimate;
  /** Step of the route that is pointed at. */
  readonly hovered: string | null;
}

/** In words: the step that is pointed at, what has been spent when it is over, and what it adds. */
export const StepLine = ({ context, route, hovered }: StepLineProps) => {
  const { words } = context;
  const { t, f } = words;
  const index = route.legs.findIndex(({ id }) => id === hovered);
  const step = route.legs[index];
  if (step === undefined) {
    return (
      <p className="mv-stairs-line" role="status">
        {t('stairs.stepHint')}
      </p>
    );
  }
  const after = route.legs.slice(index + 1);
  const left = (read: 'cost_usd_per_t' | 'hours'): number => route[read] - after.reduce((sum, leg) => sum + leg[read], 0);
  const text = t('stairs.step', {
    name: stepName(context, step),
    mode: t(`itinerary.mode.${step.mode}`),
    money: twoFigures(words, left('cost_usd_per_t')),
    addedMoney: twoFigures(words, step.cost_usd_per_t),
    day: f.number(left('hours') / 24, 1),
    added: duration(words, step.hours),
  });
  return (
    <p className="mv-stairs-line" role="status">
      {text}
    </p>
  );
};
