import { lazy, Suspense } from 'react';
import type { Target } from '../map/pick.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { useShellWords } from './words.ts';

const ShipmentDrawer = lazy(() => import('../planner/shipment-drawer.tsx').then((module) => ({ default: module.ShipmentDrawer })));

interface ItineraryDrawerProps {
  readonly shown: Shown;
  readonly shipment: string;
  readonly onHoverStep: (step: string | null) => void;
  readonly pointed?: Target | null;
}

/** The itinerary of the selected flow, along the bottom. */
export const ItineraryDrawer = ({ shown, shipment, onHoverStep, pointed = null }: ItineraryDrawerProps) => {
  const { t, language } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const details = useResults((state) => state.details);
  const select = useAppState((state) => state.select);
  if (!dataset) return null;
  return (
    <div className="mv-stage-drawer">
      <button
        type="button"
        className="mv-button mv-icon-button mv-stage-close"
        aria-label={t('results.closeDrawer')}
        onClick={() => select(null)}
      >
        <Icon name="close" />
      </button>
      <FailureBoundary on={shipment}>
        <Suspense fallback={<p className="mv-waiting">{t('status.loading')}</p>}>
          <ShipmentDrawer
            dataset={dataset}
            details={details}
            {...shown}
            language={language}
            shipment={shipment}
            onSelect={select}
            onHoverStep={onHoverStep}
            pointed={pointed}
          />
        </Suspense>
      </FailureBoundary>
    </div>
  );
};
