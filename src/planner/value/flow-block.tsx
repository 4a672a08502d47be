import { corridorColour, partnerColour } from '../../charts/colours.ts';
import { FlowChart, type FlowLink, type FlowNode } from '../../charts/flow-chart.tsx';
import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { massPerYear, usdLarge } from '../quantities.ts';
import { siteShort } from '../record-names.ts';
import { WhereFrom } from '../where-from.tsx';
import { countryName, named } from '../words.ts';
import { flowsOf } from './value-chain.ts';
import { flowColumns, type ValueFlow, valueFlows } from './value-flows.ts';
import { explainFlows } from './value-origins.ts';

interface FlowBlockProps {
  readonly context: OriginContext;
  readonly dataset: Dataset;
  readonly estimate: Estimate;
  readonly mineral: string;
  readonly measure: 'tonnes' | 'value';
}

/** From where, in which form, over which corridor, to whom; with the same ways as a table. */
export const FlowBlock = ({ context, dataset, estimate, mineral, measure }: FlowBlockProps) => {
  const { words } = context;
  const { t } = words;
  const flows = valueFlows(estimate, mineral, measure);
  if (flows.length === 0) return <p className="mv-empty">{t(measure === 'value' ? 'value.flows.noValue' : 'value.flows.none')}</p>;
  const nameOf = (column: (typeof flowColumns)[number], flow: ValueFlow): string => {
    switch (column) {
      case 'origin':
        return flow.origin === 'rest' ? t('value.flows.rest') : siteShort(words, dataset, flow.origin);
      case 'stage':
        return named(words, 'stage', flow.stage);
      case 'corridor':
        return named(words, 'corridor', flow.corridor);
      case 'market':
        return countryName(words, flow.market);
    }
  };
  const amountText = (flow: Pick<ValueFlow, 'tonnes_y' | 'value_usd_y'>): string =>
    measure === 'tonnes' ? massPerYear(words, flow.tonnes_y) : t('money.perYear', { money: usdLarge(words, flow.value_usd_y) });
  const sites = new Set(flows.map(({ origin }) => origin));
  const behind = (flow: ValueFlow) =>
    flowsOf(estimate, mineral).filter(
      ({ site, stage, market_country, routes }) =>
        stage === flow.stage &&
        market_country === flow.market &&
        (flow.origin === 'rest' ? !sites.has(site) : site === flow.origin) &&
        routes.some(({ corridor, tonnes_y }) => corridor === flow.corridor && tonnes_y > 0),
    );
  const { nodes, links } = network(flows, nameOf, amountText, measure);
  return (
    <>
      <FlowChart
        label={t('value.flows.label', { mineral: named(words, 'mineral', mineral) })}
        heads={flowColumns.map((column) => t(`value.flows.${column}`))}
        nodes={nodes}
        links={links}
      />
      <details className="mv-value-details">
        <summary>{t('value.flows.table')}</summary>
        <div className="mv-value-scroll">
          <table className="mv-value-table">
            <thead>
              <tr>
                {flowColumns.map((column) => (
                  <th key={column} scope="col">
                    {t(`value.flows.${column}`)}
                  </th>
                ))}
                <th scope="col">{t(`value.measure.${measure}`)}</th>
              </tr>
            </thead>
            <tbody>
              {flows.map((flow) => (
                <tr key={[flow.origin, flow.stage, flow.corridor, flow.market].join('|')}>
                  {flowColumns.map((column) => (
                    <td key={column} data-text>
                      {nameOf(column, flow)}
                    </td>
                  ))}
                  <td>
                    <WhereFrom
                      context={context}
                      explain={() =>
                        explainFlows(context, mineral, flowColumns.map((column) => nameOf(column, flow)).join(' – '), behind(flow))
                      }
                    >
                      {amountText(flow)}
                    </WhereFrom>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};

/** Nodes and bands between neighbouring columns. */
function network(
  flows: readonly ValueFlow[],
  nameOf: (column: (typeof flowColumns)[number], flow: ValueFlow) => string,
  amountText: (flow: Pick<ValueFlow, 'tonnes_y' | 'value_usd_y'>) => string,
  measure: 'tonnes' | 'value',
): { nodes: FlowNode[]; links: FlowLink[] } {
  const nodes = new Map<string, FlowNode>();
  const bands = new Map<string, Pick<ValueFlow, 'tonnes_y' | 'value_usd_y'> & { from: FlowNode; to: FlowNode; colour: string }>();
  for (const flow of flows) {
    const way = flowColumns.map((column, index): FlowNode => {
      const id = `${column}:${flow[column]}`;
      const node = nodes.get(id) ?? { id, column: index, name: nameOf(column, flow), ...colourOf(column, flow) };
      nodes.set(id, node);
      return node;
    });
    way.slice(1).forEach((to, index) => {
      const from = way[index];
      if (from === undefined) return;
      const key = `${from.id}>${to.id}>${flow.corridor}`;
      const before = bands.get(key);
      bands.set(key, {
        from,
        to,
        colour: corridorColour(flow.corridor),
        tonnes_y: flow.tonnes_y + (before?.tonnes_y ?? 0),
        value_usd_y: flow.value_usd_y + (before?.value_usd_y ?? 0),
      });
    });
  }
  const links = [...bands.values()].map(
    (band): FlowLink => ({
      from: band.from.id,
      to: band.to.id,
      amount: measure === 'tonnes' ? band.tonnes_y : band.value_usd_y,
      colour: band.colour,
      text: `${band.from.name} – ${band.to.name}: ${amountText(band)}`,
    }),
  );
  return { nodes: [...nodes.values()], links };
}

function colourOf(column: (typeof flowColumns)[number], flow: ValueFlow): { colour?: string } {
  if (column === 'corridor') return { colour: corridorColour(flow.corridor) };
  return column === 'market' ? { colour: partnerColour(flow.market) } : {};
}
