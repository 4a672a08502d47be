import { lazy, Suspense, useEffect, useRef } from 'react';
import type { MapHandle } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import { useMedia } from '../ui/use-media.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { DataFailure } from './data-failure.tsx';
import { DesktopScreen } from './desktop-screen.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Announcer } from './status-line.tsx';
import { useShown } from './use-shown.ts';

const StoryScreen = lazy(() => import('./story-screen.tsx').then((module) => ({ default: module.StoryScreen })));
/** Wanted by links that ask for what is not there. */
const Notices = lazy(() => import('./notices.tsx').then((module) => ({ default: module.Notices })));
const PhoneScreen = lazy(() => import('./phone-screen.tsx').then((module) => ({ default: module.PhoneScreen })));

/** The worked questions of a first visit: fetched when the first view stands. */
const FirstVisit = lazy(() =>
  whenIdle()
    .then(() => import('./guide/first-visit.tsx'))
    .then((module) => ({ default: module.FirstVisit })),
);

/** The whole screen: the planner on a desk or a phone, or a story. */
export const App = ({ onRetry }: { readonly onRetry: () => void }) => {
  const story = useAppState((state) => state.story);
  const phone = useMedia('(max-width: 799px)');
  const noData = useResults((state) => state.status === 'failed' && state.dataset === null);
  const noticed = useResults(
    ({ linkProblems, unknownScenarios, answer }) => linkProblems.length + unknownScenarios.length + (answer?.unknownLevers.length ?? 0) > 0,
  );
  const shown = useShown();
  const handle = useRef<MapHandle | null>(null);
  useEffect(() => {
    document.documentElement.dataset.screen = story ? 'story' : phone ? 'phone' : 'desktop';
  }, [story, phone]);
  if (noData) return <DataFailure onRetry={onRetry} />;
  const props = { shown, handle, onRetry };
  if (story) {
    return (
      <Suspense fallback={null}>
        <StoryScreen {...props} place={story} />
        {noticed ? <Notices /> : null}
      </Suspense>
    );
  }
  return (
    <>
      <SkipLinks phone={phone} />
      <Suspense fallback={null}>{phone ? <PhoneScreen {...props} /> : <DesktopScreen {...props} />}</Suspense>
      <Suspense fallback={null}>{noticed ? <Notices /> : null}</Suspense>
      <Suspense fallback={null}>
        <FirstVisit />
      </Suspense>
      <Announcer shown={shown} />
    </>
  );
};
