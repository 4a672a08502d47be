import { Suspense, useEffect } from 'react';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { openGuideOnce, useGuide } from '../../state/guide.ts';

const GuideCard = lazyPart('guide', () => import('./guide-card.tsx').then((module) => module.GuideCard));

/** The worked questions: by themselves on a first visit, later when the help asks for them. */
export const FirstVisit = () => {
  const open = useGuide((state) => state.open);
  useEffect(openGuideOnce, []);
  return <Suspense fallback={null}>{open ? <GuideCard /> : null}</Suspense>;
};
