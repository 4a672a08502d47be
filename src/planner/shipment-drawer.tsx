import './shipment-drawer.css';
import { Suspense, useMemo, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { CostTable } from './cost-table.tsx';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import { ItineraryWays } from './itinerary-ways.tsx';
import { itineraryHeadline } from './itinerary-words.ts';
import { LegTable } from './leg-table.tsx';
import type { OriginContext } from './origin.ts';
import type { ShipmentDrawerProps } from './props.ts';
import { massPerYear } from './quantities.ts';
import { ShipmentFacts } from './shipment-facts.tsx';
import { usePointedStep } from './stairs/use-pointed-step.ts';
import { useWords } from './use-words.ts';
import { WhereFrom } from './where-from.tsx';
import { capitalise, named, productName } from './words.ts';

const ItineraryStairs = lazyPart('stairs', () => import('./stairs/itinerary-stairs.tsx').then((module) => module.ItineraryStairs));
const WaysTable = lazyPart('ways', () => import('./ways/ways-table.tsx').then((module) => module.WaysTable));

/** The itinerary of one flow: its ways side by side, and the steps and costs of the chosen one. Another flow begins anew. */
export const ShipmentDrawer = (props: ShipmentDrawerProps) => <Itinerary key={props.shipment} {...props} />;

const Itinerary = ({
  shipment,
  dataset,
  details,
  estimate,
  reference,
  language,
  onSelect,
  onHoverStep,
  pointed = null,
}: ShipmentDrawerProps) => {
  const words = useWords(language);
  const context: OriginContext = useMemo(
    () => ({ words, dataset, details, shown: { estimate, reference } }),
    [words, dataset, details, estimate, reference],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const pointedStep = usePointedStep(pointed, onHoverStep);
  const { t } = words;
  const flow = estimate.shipments.find((one) => one.id === shipment);
  if (flow === undefined) {
    return (
      <section className="mv-drawer" aria-label={t('itinerary.label')}>
        <p className="mv-empty">{t('itinerary.absent')}</p>
      </section>
    );
  }
  const marks = figureMarks(words);
  const { title, detail } = itineraryHeadline({ ...context, words: marks.words }, flow);
  const route = flow.routes.find((one) => one.id === chosen) ?? flow.routes[0];
  const hovered = route === undefined ? null : pointedStep.stepIn(route);
  const choose = (way: string): void => {
    pointedStep.letGo();
    setChosen(way);
  };
  const before = reference?.shipments.find((one) => one.id === shipment);
  const loading = route !== undefined && route.legs.length === 0;
  return (
    <section className="mv-drawer" aria-label={t('itinerary.label')}>
      <div className="mv-drawer-ways">
        <p className="mv-drawer-product">
          {capitalise(productName(words, flow.product))},{' '}
          <WhereFrom context={context} explain={(origins) => origins.explainFlowValue(context, flow)}>
            {massPerYear(words, flow.tonnes_y)}
          </WhereFrom>{' '}
          · {named(words, 'serviceClass', flow.service_class)}
        </p>
        <FigureText element="h2" context={context} pieces={marks.parts(title)} tabIndex={-1} />
        {detail !== '' && <FigureText element="p" context={context} pieces={marks.parts(detail)} className="mv-drawer-detail" />}
        {route !== undefined && (
          <ItineraryWays context={context} flow={flow} routes={flow.routes} before={before} chosen={route} onChoose={choose} />
        )}
        <ShipmentFacts context={context} flow={flow} before={before} onSelect={onSelect} />
      </div>
      {loading && (
        <p className="mv-empty" role="status">
          {t('itinerary.loading')}
        </p>
      )}
      {route !== undefined && !loading && (
        <div className="mv-drawer-steps">
          <Suspense fallback={null}>
            <WaysTable context={context} flow={flow} chosen={route} onChoose={choose} />
          </Suspense>
          <Suspense fallback={<div className="mv-stairs-room" />}>
            <ItineraryStairs context={context} estimate={estimate} flow={flow} chosen={route} hovered={hovered} pointed={pointedStep} />
          </Suspense>
          <LegTable
            context={context}
            flow={flow}
            route={route}
            onSelect={onSelect}
            {...(pointedStep.held ? {} : { onHoverStep: pointedStep.point })}
            hovered={hovered}
          />
          <CostTable context={context} flow={flow} route={route} />
        </div>
      )}
    </section>
  );
};
