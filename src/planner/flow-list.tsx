import { useState } from 'react';
import { StrandedMark } from '../charts/marks.tsx';
import { Shield } from '../charts/shield.tsx';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { marketName, massPerYear } from './quantities.ts';
import { siteShort } from './record-names.ts';
import { corridorsOf } from './routes.ts';
import { productName } from './words.ts';

interface FlowListProps extends Pick<PanelProps, 'onSelect'> {
  readonly context: OriginContext;
  readonly flows: readonly ShipmentEstimate[];
  /** What a row is called: its market on a site's card, both ends elsewhere. */
  readonly name: 'market' | 'ends';
}

/** Rows shown before the reader asks for all. */
const rowsFirst = 6;

/** Flows on a card: corridor shields, name, tonnes; each opens its itinerary. */
export const FlowList = ({ context, flows, name, onSelect }: FlowListProps) => {
  const { words, dataset } = context;
  const [all, setAll] = useState(false);
  const sorted = flows.toSorted((one, other) => other.tonnes_y - one.tonnes_y);
  return (
    <>
      <ul className="mv-card-list">
        {(all ? sorted : sorted.slice(0, rowsFirst)).map((flow) => (
          <li key={flow.id}>
            <button
              type="button"
              className="mv-card-flow"
              title={productName(words, flow.product)}
              onClick={() => onSelect({ kind: 'shipment', id: flow.id })}
            >
              {flow.stranded ? (
                <StrandedMark />
              ) : (
                corridorsOf(flow).map((id) => <Shield key={id} corridor={id} name={words.t(`names:corridor.${id}`)} />)
              )}
              <span>
                {flow.stranded && <span className="mv-hidden">{words.t('routes.stranded')}: </span>}
                {name === 'ends' && `${siteShort(words, dataset, flow.site)} – `}
                {marketName(words, flow.market)}
              </span>
              <strong>{massPerYear(words, flow.tonnes_y)}</strong>
            </button>
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
