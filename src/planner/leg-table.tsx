import './leg-table.css';
import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import type { PanelProps, ShipmentDrawerProps } from './props.ts';
import { duration, kilometreNumber, twoFigures } from './quantities.ts';
import { type StepRow, stepName, stepRows } from './step-rows.ts';
import { WhereFrom } from './where-from.tsx';

interface LegTableProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly route: RouteEstimate;
  readonly onSelect: PanelProps['onSelect'];
  readonly onHoverStep?: NonNullable<ShipmentDrawerProps['onHoverStep']>;
  /** Step that is pointed at in a chart or on the map. */
  readonly hovered?: string | null;
}

/** Every step of the chosen way: hauls, and the borders, gauge breaks and ports between them. */
export const LegTable = ({ context, flow, route, onSelect, onHoverStep, hovered = null }: LegTableProps) => {
  const { words } = context;
  const { t } = words;
  const figure = (row: StepRow, text: string) => (
    <WhereFrom context={context} explain={(origins) => origins.explainStep(context, flow, row, stepName(context, row))}>
      {text}
    </WhereFrom>
  );
  return (
    <section className="mv-legs">
      <h3>{t('itinerary.steps')}</h3>
      <table onPointerLeave={() => onHoverStep?.(null)}>
        <thead>
          <tr>
            <th scope="col">{t('itinerary.step')}</th>
            <th scope="col">{t('itinerary.fromTo')}</th>
            <th scope="col">{t('unit.km')}</th>
            <th scope="col">{t('itinerary.time')}</th>
            <th scope="col">{t('unit.usdPerTonne')}</th>
          </tr>
        </thead>
        <tbody>
          {stepRows(route).map((row) => (
            <tr
              key={row.id}
              data-stop={row.km === 0 || undefined}
              data-hovered={row.id === hovered || undefined}
              onPointerEnter={() => onHoverStep?.(row.id)}
            >
              <td>{t(`itinerary.mode.${row.mode}`)}</td>
              <th scope="row">
                <StepName row={row} context={context} onSelect={onSelect} onHoverStep={onHoverStep} />
              </th>
              <td>{row.km === 0 ? '' : figure(row, kilometreNumber(words, row.km))}</td>
              <td>{figure(row, duration(words, row.hours))}</td>
              <td>{figure(row, twoFigures(words, row.cost_usd_per_t))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface StepNameProps extends Pick<LegTableProps, 'context' | 'onSelect'> {
  readonly row: StepRow;
  readonly onHoverStep: LegTableProps['onHoverStep'] | undefined;
}

const StepName = ({ row, context, onSelect, onHoverStep }: StepNameProps) => {
  const name = stepName(context, row);
  const { opens } = row;
  if (opens === null) return name;
  return (
    <button type="button" className="mv-code" onFocus={() => onHoverStep?.(row.id)} onClick={() => onSelect(opens)}>
      {name}
    </button>
  );
};
