/** Metres round the earth at the equator. */
const EQUATOR_M = 40_075_016.686;
const TILE_PX = 512;

/** Metres of ground under a pixel of a Web Mercator map. */
export const metresPerPixel = (lat: number, zoom: number): number => (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);

/**
 * The longest round length (1, 2 or 5 times a power of ten) that fits a scale bar.
 * @param widestPx room for the bar
 * @returns length in metres and the bar's width in pixels
 */
export const scaleBar = (lat: number, zoom: number, widestPx: number): { readonly metres: number; readonly px: number } => {
  const perPixel = metresPerPixel(lat, zoom);
  const room = perPixel * widestPx;
  const power = 10 ** Math.floor(Math.log10(room));
  const metres = ([5, 2].find((factor) => factor * power <= room) ?? 1) * power;
  return { metres, px: metres / perPixel };
};
