/**
 * Half a unit of the last place that a printed number keeps: "18 days" stands for 17.5 to 18.5. Zeros at the end may be rounding, but
 * no number is taken to be rounded before its second digit: 2,000 stands for 1,950 to 2,050.
 *
 * @param value as it was printed, any finite number
 * @returns in the unit of the value, at least 0; 0 for 0
 */
export function printedHalfUnit(value: number): number {
  if (value === 0) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const kept = mantissa.replace('.', '').length;
  const first = Number(exponent);
  const last = first - Math.max(kept - 1, Math.min(1, Math.max(0, first)));
  return 0.5 * 10 ** last;
}
