import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../dataset/types.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Difference } from '../../map/parts/difference.ts';
import type { Shown } from '../../state/shown.ts';

type Drawing = typeof import('./difference-lines.ts');

/** The lines of the difference map; null while the flows are wanted, or how the difference is drawn is still being fetched. */
export const useDifference = (wanted: boolean, shown: Shown | null, dataset: Dataset | null): Difference | null => {
  const { t, i18n } = useTranslation(['map', 'names']);
  const language = i18n.language as Language;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    // without it the flows of B stay on the map
    if (wanted) import('./difference-lines.ts').then(setDrawing, () => undefined);
  }, [wanted]);
  const a = shown?.reference;
  const b = shown?.estimate;
  return useMemo(
    () => (wanted && drawing && dataset && a && b ? drawing.differenceLines(dataset, a, b, t, language) : null),
    [wanted, drawing, dataset, a, b, t, language],
  );
};
