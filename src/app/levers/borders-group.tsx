import { memo, Suspense } from 'react';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { useShellWords } from '../words.ts';
import { Border, firstCountries } from './border.tsx';
import { fetchFurtherLevers } from './fetch-further-levers.ts';
import type { LeverBoard } from './use-levers.ts';

/** Further countries, and what the group rests on: fetched when the first view stands. */
const MoreBorders = lazyPart('workbench', () => fetchFurtherLevers().then((levers) => levers.MoreBorders));

/** Open, closed to transit, or closed: three states a country. */
export const BordersGroup = memo(function BordersGroup({ board }: { readonly board: LeverBoard }) {
  const { t } = useShellWords();
  return (
    <section className="mv-lever-group">
      <h3>{t('borders.title')}</h3>
      {firstCountries.map((country) => (
        <Border key={country} board={board} country={country} />
      ))}
      <Suspense fallback={<p className="mv-lever-soon" />}>
        <MoreBorders board={board} />
      </Suspense>
    </section>
  );
});
