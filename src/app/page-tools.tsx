import type { RefObject } from 'react';
import type { Dataset } from '../dataset/types.ts';
import type { MapHandle } from '../map/map-view-props.ts';
import type { Shown } from '../state/shown.ts';
import { HelpButton } from './help-button.tsx';
import { PresentButton } from './present-button.tsx';
import { LanguageSelect, ThemeButton } from './settings.tsx';
import { ShareButton } from './share-button.tsx';
import { TakeAwayButton } from './take-away/take-away-button.tsx';
import { UpdateNotice } from './update-notice.tsx';

interface PageToolsProps {
  readonly dataset: Dataset | null;
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
}

/** What concerns the page as a whole: its link, its files, its looks, its help. */
export const PageTools = (props: PageToolsProps) => (
  <>
    <ShareButton />
    <PresentButton />
    <TakeAwayButton {...props} />
    <ThemeButton />
    <LanguageSelect short />
    <HelpButton />
    <UpdateNotice />
  </>
);
