import '../ui/controls.css';
import './app.css';
import { useEffect, useRef } from 'react';
import type { MapHandle } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import { useMedia } from '../ui/use-media.ts';
import { DataFailure } from './data-failure.tsx';
import { DesktopScreen } from './desktop-screen.tsx';
import { EmbedScreen } from './embed-screen.tsx';
import { Notices } from './notices.tsx';
import { PhoneScreen } from './phone-screen.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Announcer } from './status-line.tsx';
import { useShown } from './use-shown.ts';

/** The whole screen: the planner on a desk or a phone, or the embed. */
export const App = ({ onRetry }: { readonly onRetry: () => void }) => {
  const embed = useAppState((state) => state.embed);
  const phone = useMedia('(max-width: 799px)');
  const noData = useResults((state) => state.status === 'failed' && state.dataset === null);
  const shown = useShown();
  const handle = useRef<MapHandle | null>(null);
  useEffect(() => {
    document.documentElement.dataset.screen = embed ? 'embed' : phone ? 'phone' : 'desktop';
  }, [embed, phone]);
  if (noData) return <DataFailure onRetry={onRetry} />;
  const props = { shown, handle, onRetry };
  if (embed) return <EmbedScreen {...props} />;
  return (
    <>
      <SkipLinks phone={phone} />
      {phone ? <PhoneScreen {...props} /> : <DesktopScreen {...props} />}
      <Notices />
      <Announcer shown={shown} />
    </>
  );
};
