import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unmarked } from '../planner/figure-marks.ts';
import { type Headline, headline } from '../planner/headline.ts';
import { useResults } from '../state/results.ts';
import { type Shown, shownOf } from '../state/shown.ts';
import type { Words } from './words.ts';

/** The estimates on screen, with the itineraries of the selected flow; null before the first run is finished. */
export const useShown = (): Shown | null => {
  const answer = useResults((state) => state.answer);
  const shipment = useResults((state) => state.shipment);
  return useMemo(() => (answer ? shownOf(answer, shipment) : null), [answer, shipment]);
};

/** The sentence of what is shown. */
export const useHeadline = (shown: Shown | null, words: Words): Headline | null => {
  const { t } = useTranslation('panels');
  return useMemo(
    () => (shown ? headline(unmarked({ ...words, t: (key, values) => t(key, { ...values }) }), shown) : null),
    [shown, t, words],
  );
};
