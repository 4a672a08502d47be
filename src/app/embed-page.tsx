import { useEffect, useRef } from 'react';
import type { MapHandle } from '../map/map-view-props.ts';
import { useResults } from '../state/results.ts';
import { DataFailure } from './data-failure.tsx';
import { EmbedScreen } from './embed-screen.tsx';
import { Announcer } from './status-line.tsx';
import { useShown } from './use-shown.ts';

/** The whole page of `?embed=1`: beside the app, so that a frame on somebody's page fetches no panel of the planner. */
export const EmbedPage = ({ onRetry }: { readonly onRetry: () => void }) => {
  const noData = useResults((state) => state.status === 'failed' && state.dataset === null);
  const shown = useShown();
  const handle = useRef<MapHandle | null>(null);
  useEffect(() => {
    document.documentElement.dataset.screen = 'embed';
  }, []);
  if (noData) return <DataFailure onRetry={onRetry} />;
  return (
    <>
      <EmbedScreen shown={shown} handle={handle} onRetry={onRetry} />
      <Announcer shown={shown} />
    </>
  );
};
