import { useEffect, useState } from 'react';
import { loadMapFonts } from './fonts.ts';
import type { Language } from './map-view-props.ts';

/**
 * The language whose letters the map can draw: the wanted one, as soon as its fonts are there.
 * @param letters every letter that the labels use in the wanted language
 * @returns null until the first fonts have come; afterwards the last language that was ready
 */
export const useLoadedLanguage = (wanted: Language, letters: string): Language | null => {
  const [ready, setReady] = useState<Language | null>(null);
  useEffect(() => {
    let stale = false;
    loadMapFonts(letters).then(() => {
      if (!stale) setReady(wanted);
    });
    return () => {
      stale = true;
    };
  }, [wanted, letters]);
  return ready;
};
