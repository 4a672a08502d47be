import type { RefObject } from 'react';
import { i18n, loadWords } from '../../i18n/index.ts';
import type { Language } from '../../i18n/languages.ts';
import type { MapHandle } from '../../map/map-view-props.ts';
import { unmarked } from '../../planner/figure-marks.ts';
import { headline } from '../../planner/headline.ts';
import { type PictureSize, pictureSizes } from '../../present/picture/map-picture.ts';
import { useAppState, viewOf } from '../../state/app-state.ts';
import { defaultView } from '../../state/defaults.ts';
import { linkOf } from '../../state/history.ts';
import { useResults } from '../../state/results.ts';
import { shownOf } from '../../state/shown.ts';
import { formats } from '../../ui/format.ts';
import type { Translate } from '../words.ts';
import { mapImage } from './map-image.ts';
import { pictureContent } from './picture-content.ts';

const translator = (namespaces: readonly string[]): Translate => {
  const t = i18n.getFixedT(null, [...namespaces]);
  return (key, values) => t(key, { ...values });
};

/**
 * The map of a frame as a PNG with title, legend, scenario, date and sources: the picture that "Take away" makes.
 * @throws Error (as a rejection) where there is no map or no estimate yet
 */
export const framePicture = async (handle: RefObject<MapHandle | null>, size: PictureSize, scale: number): Promise<Blob> => {
  await loadWords('take-away');
  const { dataset, details, answer, shipment } = useResults.getState();
  const map = await handle.current?.picture();
  if (!map || !dataset || !answer) throw new Error('There is no map to make a picture of: wait for the event "ready".');
  const view = viewOf(useAppState.getState());
  const shown = shownOf(answer, shipment);
  const language = i18n.language as Language;
  const f = formats(language);
  const { theme } = document.documentElement.dataset;
  const dark = theme ? theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  const subject = {
    dataset,
    details,
    shown,
    headline: headline(unmarked({ t: translator(['panels']), f, language }), shown),
    siteFill: view.siteFill,
    // an embed draws B alone
    difference: false,
    theme: dark ? 'dark' : 'light',
    // an address of this machine leads nobody back
    link: /^(127\.0\.0\.1|localhost)$/.test(window.location.hostname)
      ? ''
      : linkOf({ ...view, embed: false, embedPanel: defaultView.embedPanel, interaction: defaultView.interaction }),
    made: new Date(),
  } as const;
  const words = { t: translator(['take-away', 'shell']), f, language };
  return mapImage(map, (inView) => pictureContent(words, subject, inView), pictureSizes[size], scale);
};
