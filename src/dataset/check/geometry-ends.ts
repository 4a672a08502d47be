/** About ten metres, in degrees: what rounding to four decimals leaves. */
const sameDegrees = 1e-4;

/** True where the end of a line stands at a place; longitudes may differ by whole turns. */
export function isSamePosition([lon, lat]: readonly [number, number], place: { readonly lon: number; readonly lat: number }): boolean {
  const turn = Math.abs(((lon - place.lon + 540) % 360) - 180);
  return turn <= sameDegrees && Math.abs(lat - place.lat) <= sameDegrees;
}
