import { hashedUniform } from '../hashed-uniform.ts';

/** Digits are written until they no longer matter beside this. */
const finest = 2 ** -32;

/**
 * Points that fill the unit cube more evenly than independent ones: the Halton sequence, which writes the number of the point in another
 * prime base along each axis and mirrors its digits behind the point, with the digits of each place exchanged at random (Owen 2017, "A
 * randomized Halton algorithm in R"). Without the exchange, axes of large bases would move together at first. Every point by itself
 * is uniform on the cube.
 *
 * @param dimensions how many axes
 * @param seed the same seed gives the same points
 * @returns the points by their number, from 0: each axis from 0 up to but without 1
 */
export function randomisedHalton(dimensions: number, seed: number): (point: number) => Float64Array {
  const axes = primes(dimensions).map((base, axis) => ({ base, places: placesOf(base, seed, axis) }));
  return (point) =>
    Float64Array.from(axes, ({ base, places }) => {
      let rest = point;
      let unit = 1;
      let sum = 0;
      for (const exchanged of places) {
        unit /= base;
        sum += unit * (exchanged[rest % base] as number);
        rest = Math.floor(rest / base);
      }
      return sum;
    });
}

/** For each place behind the point what each digit becomes. */
function placesOf(base: number, seed: number, axis: number): readonly Int32Array[] {
  const places: Int32Array[] = [];
  for (let unit = 1; unit > finest; unit /= base) {
    const digits = Int32Array.from({ length: base }, (_, digit) => digit);
    for (let last = base - 1; last > 0; last--) {
      const other = Math.floor(hashedUniform(seed, axis, places.length * base + last) * (last + 1));
      const kept = digits[last] as number;
      digits[last] = digits[other] as number;
      digits[other] = kept;
    }
    places.push(digits);
  }
  return places;
}

/** The first prime numbers. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
