/**
 * A number from 0 up to but without 1 that depends on its three arguments alone, each taken as a whole number of 32 bits: two rounds of
 * the mixing of MurmurHash3. No state, so a new parameter or draw leaves all others as they are.
 */
export function hashedUniform(seed: number, sample: number, step: number): number {
  return mix(mix(mix(seed | 0) ^ sample) ^ Math.imul(step + 1, 0x9e3779b9)) / 2 ** 32;
}

/** A whole number of 32 bits for a text: FNV-1a over its UTF-16 units, mixed. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
