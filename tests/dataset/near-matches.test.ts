import { describe, expect, it } from 'vitest';
import { nearMatches } from '../../src/dataset/near-matches.ts';

describe('nearMatches', () => {
  it.each([
    ['kz-aktua-port', ['kz-aktau-port', 'kz-kuryk-port', 'az-alat-port'], ['kz-aktau-port']],
    ['Inkai', ['inkai', 'inkai-3', 'boguty'], ['inkai', 'inkai-3']],
    ['zzzzzz', ['inkai', 'boguty'], []],
  ])('gives for %s what was likely meant', (word, names, expected) => {
    expect(nearMatches(word, names)).toEqual(expected);
  });
});
