import { useState } from 'react';
import { StrandedMark } from '../charts/marks.tsx';
import { Shield } from '../charts/shield.tsx';
import type { CorridorId } from '../dataset/vocabulary.ts';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import type { Spot } from '../worker/passing-flows.ts';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { marketName, massPerYear } from './quantities.ts';
import { siteShort } from './record-names.ts';
import { corridorsOf } from './routes.ts';
import { WhereFrom } from './where-from.tsx';
import { productName } from './words.ts';

interface FlowListProps extends Pick<PanelProps, 'onSelect'> {
  readonly context: OriginContext;
  readonly flows: readonly ShipmentEstimate[];
  /** What a row is called: its market on a site's card, both ends elsewhere. */
  readonly name: 'market' | 'ends';
  /** What of each flow is meant, by its id: its tonnes and corridors; all of it where left out. */
  readonly parts?: ReadonlyMap<string, FlowPart>;
  /** Where the parts were counted. */
  readonly spot?: Spot['kind'];
}

/** A part of a flow. */
export interface FlowPart {
  readonly tonnes_y: number;
  readonly corridors: readonly CorridorId[];
}

/** Rows shown before the reader asks for all. */
const rowsFirst = 6;

/** Flows on a card: corridor shields, name, tonnes; the name opens the itinerary, the tonnes where they come from. */
export const FlowList = ({ context, flows, name, parts, spot, onSelect }: FlowListProps) => {
  const { words, dataset } = context;
  const [all, setAll] = useState(false);
  const partOf = (flow: ShipmentEstimate): FlowPart => parts?.get(flow.id) ?? { tonnes_y: flow.tonnes_y, corridors: corridorsOf(flow) };
  const sorted = flows.toSorted((one, other) => partOf(other).tonnes_y - partOf(one).tonnes_y);
  return (
    <>
      <ul className="mv-card-list">
        {(all ? sorted : sorted.slice(0, rowsFirst)).map((flow) => (
          <li key={flow.id} className="mv-card-line">
            <button
              type="button"
              className="mv-card-flow"
              title={productName(words, flow.product)}
              onClick={() => onSelect({ kind: 'shipment', id: flow.id })}
            >
              {flow.stranded ? (
                <StrandedMark />
              ) : (
                partOf(flow).corridors.map((id) => <Shield key={id} corridor={id} name={words.t(`names:corridor.${id}`)} />)
              )}
              <span>
                {flow.stranded && <span className="mv-hidden">{words.t('routes.stranded')}: </span>}
                {name === 'ends' && `${siteShort(words, dataset, flow.site)} – `}
                {marketName(words, flow.market)}
              </span>
            </button>
            <WhereFrom
              context={context}
              explain={(origins) =>
                spot === undefined
                  ? origins.explainFlowValue(context, flow)
                  : origins.explainPart(context, flow, partOf(flow).tonnes_y, spot)
              }
            >
              {massPerYear(words, partOf(flow).tonnes_y)}
            </WhereFrom>
          </li>
        ))}
      </ul>
      {flows.length > rowsFirst && (
        <button type="button" className="mv-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {words.t(all ? 'dependence.fewer' : 'dependence.allRows', { count: flows.length })}
        </button>
      )}
    </>
  );
};
