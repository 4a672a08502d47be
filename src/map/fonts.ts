import { fonts } from './look.ts';

/** Weight and slant that the map asks each alias for. */
const faces = [`400 16px ${fonts.regular}`, `600 16px ${fonts.semibold}`, `700 16px ${fonts.bold}`, `italic 400 16px ${fonts.italic}`];

/**
 * Fetches the files that hold the letters of a text. MapLibre waits for the Latin file alone: letters outside it would be drawn once
 * in a fallback font and stay so.
 * @param text every letter that the labels use
 */
export const loadMapFonts = async (text: string): Promise<void> => {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, text)));
};
