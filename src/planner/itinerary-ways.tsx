import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import { waysByCorridor } from './itinerary.ts';
import type { OriginContext } from './origin.ts';
import { sharePercent } from './quantities.ts';
import { RouteAlternative } from './route-alternative.tsx';
import { WhereFrom } from './where-from.tsx';

interface ItineraryWaysProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly routes: readonly RouteEstimate[];
  /** The same flow in A. */
  readonly before: ShipmentEstimate | undefined;
  readonly chosen: RouteEstimate;
  /** Takes the id of the route whose steps are wanted. */
  readonly onChoose: (route: string) => void;
}

const shareOf = (routes: readonly RouteEstimate[]): number => routes.reduce((sum, route) => sum + route.share, 0);

/** The ways of a flow: the best of each corridor, and the others of the corridor folded behind it. */
export const ItineraryWays = ({ context, flow, routes, before, chosen, onChoose }: ItineraryWaysProps) => {
  const { words } = context;
  const alternative = (route: RouteEstimate) => (
    <RouteAlternative
      key={route.id}
      context={context}
      flow={flow}
      route={route}
      routes={routes}
      before={before}
      chosen={route === chosen}
      onChoose={() => onChoose(route.id)}
    />
  );
  return (
    <ul className="mv-drawer-list" aria-label={words.t('itinerary.ways')}>
      {waysByCorridor(routes).map(({ best, others }) => (
        <li key={best.id} className="mv-drawer-corridor">
          {alternative(best)}
          {others.length > 0 && (
            <div className="mv-drawer-more">
              <details>
                <summary data-counts="">{words.t('itinerary.moreWays', { count: others.length })}</summary>
                {others.map(alternative)}
              </details>
              <WhereFrom
                context={context}
                explain={(origins) => origins.explainWayShare(context, flow, words.t(`names:corridor.${best.corridor}`), shareOf(others))}
              >
                {sharePercent(words, shareOf(others))}
              </WhereFrom>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
