import type { Ref } from 'react';
import type { RouteEstimate, RouteStep, ShipmentEstimate } from '../../engine/estimate-types.ts';
import type { RouteRange } from '../../engine/index.ts';
import type { ExplainFigure } from '../figure-marks.ts';
import type { OriginContext } from '../origin.ts';
import { duration, kilometreNumber, kilometres, twoFigures } from '../quantities.ts';
import { stepName } from '../step-rows.ts';
import { useOrigin } from '../use-origin.tsx';
import { spentAfter } from './spent.ts';
import { bandDraws } from './use-route-ranges.ts';

interface StepLineProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly route: RouteEstimate;
  /** Ranges of the flow's ways over draws; null where they are not known. */
  readonly ranges: readonly RouteRange[] | null;
  /** Step of the route that is looked at. */
  readonly hovered: string | null;
  readonly held: boolean;
  readonly onLetGo: () => void;
  /** Takes the line, so that its figures can be gone to. */
  readonly line: Ref<HTMLDivElement>;
}

interface StepFigure {
  readonly id: 'km' | 'money' | 'days';
  readonly text: string;
  readonly range: string | null;
  readonly explain: ExplainFigure;
  readonly explainRange: ExplainFigure;
}

/** The step that is looked at, what has been covered and spent when it is over, and what it adds; each figure opens where it comes from. */
export const StepLine = ({ context, flow, route, ranges, hovered, held, onLetGo, line }: StepLineProps) => {
  const { t } = context.words;
  const { open, popover } = useOrigin(context);
  const index = route.legs.findIndex(({ id }) => id === hovered);
  const step = route.legs[index];
  const button = (text: string, explain: ExplainFigure) => (
    <button
      type="button"
      className="mv-from"
      title={t('origin.open')}
      aria-haspopup="dialog"
      onClick={(event) => open(event.currentTarget, explain)}
    >
      {text}
    </button>
  );
  return (
    <>
      <div ref={line} className="mv-stairs-step" role="status" data-held={held || undefined}>
        {step === undefined ? (
          <p>{t('stairs.stepHint')}</p>
        ) : (
          <>
            <p className="mv-stairs-name">
              <span>
                <strong>{stepName(context, step)}</strong>, {t(`itinerary.mode.${step.mode}`)}
              </span>{' '}
              <button type="button" className="mv-link" onClick={onLetGo}>
                {t('stairs.letGo')}
              </button>
            </p>
            <ul>
              {figuresOf(context, flow, route, index, step, ranges).map((figure) => (
                <li key={figure.id}>
                  {button(figure.text, figure.explain)}
                  {figure.range !== null && button(figure.range, figure.explainRange)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {popover}
    </>
  );
};

function figuresOf(
  context: OriginContext,
  flow: ShipmentEstimate,
  route: RouteEstimate,
  index: number,
  step: RouteStep,
  ranges: readonly RouteRange[] | null,
): readonly StepFigure[] {
  const { words } = context;
  const { t, f } = words;
  const spent = spentAfter(route, index);
  const range = ranges?.find(({ id }) => id === route.id)?.steps.find(({ id }) => id === step.id);
  const explain: ExplainFigure = (origins, given) => origins.explainSpent(given, flow, route, index);
  const rangeOf = (read: 'cost_usd_per_t' | 'hours', text: (value: number) => string): string | null => {
    if (range === undefined) return null;
    const [low, high] = [text(range[read].p10), text(range[read].p90)];
    return t('stairs.stepRange', { range: low === high ? low : `${low}\u2013${high}` });
  };
  const explainRange =
    (read: 'cost_usd_per_t' | 'hours'): ExplainFigure =>
    (origins, given) => {
      const spread = range?.[read];
      return spread === undefined ? explain(origins, given) : origins.explainSpentRange(given, flow, route, index, read, spread, bandDraws);
    };
  return [
    {
      id: 'km',
      text: t('stairs.stepKm', { km: kilometres(words, spent.km), added: kilometreNumber(words, step.km) }),
      range: null,
      explain,
      explainRange: explain,
    },
    {
      id: 'money',
      text: t('stairs.stepMoney', { money: twoFigures(words, spent.cost_usd_per_t), added: twoFigures(words, step.cost_usd_per_t) }),
      range: rangeOf('cost_usd_per_t', (value) => twoFigures(words, value)),
      explain,
      explainRange: explainRange('cost_usd_per_t'),
    },
    {
      id: 'days',
      text: t('stairs.stepDay', { day: f.number(spent.hours / 24, 1), added: duration(words, step.hours) }),
      range: rangeOf('hours', (value) => f.number(value / 24, 1)),
      explain,
      explainRange: explainRange('hours'),
    },
  ];
}
