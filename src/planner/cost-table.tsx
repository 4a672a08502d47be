import './cost-table.css';
import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import { type CostPart, moneyParts, otherParts } from './itinerary.ts';
import type { OriginContext } from './origin.ts';
import { twoFigures } from './quantities.ts';
import { WhereFrom } from './where-from.tsx';

interface CostTableProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly route: RouteEstimate;
}

/** Where the cost of the chosen way comes from: money first, then the value of time and what is calibrated. */
export const CostTable = ({ context, flow, route }: CostTableProps) => {
  const { words } = context;
  const { t } = words;
  const shown = (parts: readonly CostPart[]) => parts.filter((part) => route.breakdown[part] !== 0);
  const largest = Math.max(1, ...[...moneyParts, ...otherParts].map((part) => Math.abs(route.breakdown[part])));
  const figure = (value: number) => (
    <WhereFrom context={context} explain={(origins) => origins.explainRouteCost(context, flow, route)}>
      {twoFigures(words, value)}
    </WhereFrom>
  );
  const row = (part: CostPart) => (
    <tr key={part}>
      <th scope="row">{t(`cost.${part}`)}</th>
      <td className="mv-cost-bar">
        <svg width="100%" height="10" aria-hidden="true">
          <rect width={`${(100 * Math.abs(route.breakdown[part])) / largest}%`} height="10" fill="var(--rule-strong)" />
        </svg>
      </td>
      <td>{figure(route.breakdown[part])}</td>
    </tr>
  );
  const total = (label: string, value: number) => (
    <tr className="mv-cost-total">
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td>{figure(value)}</td>
    </tr>
  );
  return (
    <section className="mv-cost">
      <h3>
        {t('cost.title')} <span>{t('unit.usdPerTonne')}</span>
      </h3>
      <table>
        <tbody>
          {shown(moneyParts).map(row)}
          {total(t('cost.money'), route.cost_usd_per_t)}
          {shown(otherParts).map(row)}
          {total(t('cost.generalised'), route.generalised_cost_usd_per_t)}
        </tbody>
      </table>
      <p className="mv-dependence-note">{t('cost.note')}</p>
    </section>
  );
};
