import { describe, expect, it } from 'vitest';
import { formats, shownChange, toDecimals, toSignificant } from '../../src/ui/format.ts';

const en = formats('en');
const ru = formats('ru');

describe('formats', () => {
  it.each([
    [136.4, '140'],
    [98.4, '98'],
    [1.349, '1.3'],
    [0.999, '1.0'],
    [0.0123, '0.012'],
    [1_284_000, '1,300,000'],
    [0, '0'],
    [-7.25, '−7.3'],
    [99.6, '100'],
  ])('shows the modelled value %d as %s', (value, text) => {
    expect(en.modelled(value)).toBe(text);
  });

  it.each([
    [1.005, 2, '1.01'],
    [1234.5, 0, '1,235'],
    [-0.2, 0, '0'],
    [-1234.56, 1, '−1,234.6'],
    [Number.NaN, 0, '–'],
    [Number.POSITIVE_INFINITY, 0, '–'],
    [1e21, 0, '1,000,000,000,000,000,000,000'],
  ])('shows %d with %i decimals as %s', (value, decimals, text) => {
    expect(en.number(value, decimals)).toBe(text);
  });

  it('groups with a no-break space and a decimal comma in Russian and Kazakh', () => {
    expect(ru.number(12_345.6, 1)).toBe('12\u00a0345,6');
    expect(formats('kk').number(12_345.6, 1)).toBe('12\u00a0345,6');
  });

  it('keeps the per cent sign with its number', () => {
    expect(en.percent(0.567)).toBe('57\u00a0%');
    expect(en.percent(0.0012, 1)).toBe('0.1\u00a0%');
    expect(ru.percent(0.5, 1)).toBe('50,0\u00a0%');
  });

  it.each([
    [2, '2'],
    [0.5, '0.5'],
    [1.25, '1.25'],
    [1 / 3, '0.333'],
    [12_000, '12,000'],
    [0, '0'],
  ])('writes the set value %d as %s', (value, text) => {
    expect(en.plain(value)).toBe(text);
  });

  it.each([
    [10.4, 0, '+10'],
    [-3.2, 0, '−3'],
    [0.3, 0, '0'],
    [-0.3, 0, '0'],
    [0.3, 1, '+0.3'],
  ])('signs %d with %i decimals as %s', (value, decimals, text) => {
    expect(en.signed(value, decimals)).toBe(text);
  });

  it('writes ranges with an en dash, years without groups, lists with the word of the language', () => {
    expect(en.range(118, 161)).toBe('118–161');
    expect(en.year(2030)).toBe('2030');
    expect(en.list(['Aktau', 'Baku', 'Poti'])).toBe('Aktau, Baku and Poti');
    expect(ru.list(['Актау', 'Баку'])).toBe('Актау и Баку');
    expect(formats('kk').list(['Ақтау', 'Баку', 'Поти'])).toBe('Ақтау, Баку және Поти');
  });

  it('gives the same object for the same language', () => {
    expect(formats('en')).toBe(en);
  });
});

describe('rounding', () => {
  it('rounds first and subtracts after', () => {
    const round = (value: number): number => toSignificant(value, 2);
    expect(shownChange(126.4, 135.6, round)).toBe(10);
    expect(shownChange(0.123, 0.12, round)).toBe(0);
    expect(shownChange(1.31, 1.46, round)).toBe(0.2);
  });

  it('never gives negative zero', () => {
    expect(Object.is(toDecimals(-0.001, 1), 0)).toBe(true);
  });
});
