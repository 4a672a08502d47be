import { Suspense } from 'react';
import { lazyPart } from '../../i18n/lazy-part.ts';
import type { LeverGroundsProps } from './lever-grounds-text.tsx';

const LeverGroundsText = lazyPart('parameters', () => import('./lever-grounds-text.tsx').then((module) => module.LeverGroundsText));

/** What the figures of a lever rest on: fetched with the names of the parameters. */
export const LeverGrounds = (props: LeverGroundsProps) => (
  <Suspense fallback={null}>
    <LeverGroundsText {...props} />
  </Suspense>
);
