import { describe, expect, it } from 'vitest';
import { unmarked } from '../../src/planner/figure-marks.ts';
import { formulaParts } from '../../src/planner/formula-text.tsx';
import { citations, engagementLevel, freightShare, ownerShares, siteSentence } from '../../src/planner/site-facts.ts';
import { webAddress } from '../../src/planner/source-text.ts';
import { tonnesThroughPlace } from '../../src/planner/through-flows.ts';
import { flow } from '../fixtures/estimates.ts';
import { boguty } from '../fixtures/small-dataset.ts';
import { plain, wordsIn } from './words.ts';

describe('owners', () => {
  const owners = (list: typeof boguty.owners) =>
    ownerShares({ ...boguty, owners: list }).map((one) => [one.country, Number(one.share.toFixed(4)), one.assumed]);

  it('leave what nobody is known to own unknown', () => {
    expect(owners(boguty.owners)).toEqual([
      ['CN', 0.4335, false],
      ['CN', 0.4165, false],
      [null, 0.15, false],
    ]);
  });

  it('without a share split what is left', () => {
    expect(
      owners([
        { name: 'a', country: 'KZ', share_pct: 40 },
        { name: 'b', country: 'CN' },
        { name: 'c', country: 'US' },
      ]),
    ).toEqual([
      ['KZ', 0.4, false],
      ['CN', 0.3, true],
      ['US', 0.3, true],
    ]);
  });

  it('are unknown as a whole where none is named', () => {
    expect(owners([])).toEqual([[null, 1, false]]);
  });
});

describe('the sentence of a site', () => {
  it.each([
    ['en', 'Mine, ramping up (2025); owners registered in China hold 85 %.'],
    ['ru', 'Рудник, выходит на мощность (2025); владельцам, зарегистрированным в стране Китай, принадлежит 85 %.'],
    ['kk', 'Кеніш, қуатын арттыруда (2025); Қытай елінде тіркелген иелерге 85 % тиесілі.'],
  ] as const)('says status and owners in %s', async (language, sentence) => {
    expect(plain(siteSentence(unmarked(await wordsIn(language)), boguty))).toBe(sentence);
  });

  it('says when owners are not known', async () => {
    expect(siteSentence(unmarked(await wordsIn('en')), { ...boguty, owners: [] })).toBe(
      'Mine, ramping up (2025); its owners are not known.',
    );
  });
});

describe('the scale of engagement', () => {
  it.each([
    ['mou', 'intent'],
    ['agreement', 'framework'],
    ['offtake', 'framework'],
    ['financed', 'financed'],
    ['construction-contract', 'building'],
    ['operating-asset', 'operating'],
  ] as const)('puts %s at %s', (form, level) => {
    expect(engagementLevel(form)).toBe(level);
  });
});

describe('freight share of value', () => {
  it('is money over value of what moves, and nothing without a value', () => {
    expect(freightShare([flow('x', { tonnes_y: 100, moved_t_y: 50, value_usd_y: 1000, cost_usd_per_t: 2 })])).toBeCloseTo(0.2);
    expect(freightShare([flow('x', { value_usd_y: null })])).toBeNull();
  });
});

describe('citations', () => {
  it('number the sources that bear a field out', () => {
    const texts = {
      coord_source: '',
      notes: '',
      engagement_notes: [],
      sources: ['a', 'b', 'c'],
      supports: { a: ['lon'], c: ['owners', 'status'] },
    };
    expect(citations(texts, ['owners'])).toEqual([3]);
    expect(citations(texts, ['capex_usd_m'])).toEqual([]);
    expect(citations(undefined, ['owners'])).toEqual([]);
  });
});

describe('formulas', () => {
  it.each([
    ['concentrate 65% WO3', ['3']],
    ['uranium ore concentrate (U3O8)', ['3', '8']],
    ['yellow phosphorus (P4)', ['4']],
    ['copper cathode (grade A)', []],
    ['fuel assemblies AFA 3G, class 7', []],
    ['ferrosilicon 75', []],
  ])('set the figures of %s below the line', (text, below) => {
    const parts = formulaParts(text);
    expect(parts.filter((part) => part.below).map((part) => part.text)).toEqual(below);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('addresses of sources', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['no address', null],
    [undefined, null],
  ])('%s is linked as %s', (url, link) => {
    expect(webAddress(url)).toBe(link);
  });
});

describe('tonnes through a place', () => {
  const ends = [
    { id: 'in', from: 'a', to: 'port' },
    { id: 'out', from: 'port', to: 'b' },
    { id: 'sea', from: 'port', to: 'c' },
  ];

  it('count what passes once, in either direction, and not again at sea', () => {
    const links = [
      { leg: 'in', corridor: 'middle', forward_t_y: 100, backward_t_y: 0 },
      { leg: 'out', corridor: 'middle', forward_t_y: 60, backward_t_y: 0 },
      { leg: 'sea', corridor: 'ocean', forward_t_y: 40, backward_t_y: 0 },
      { leg: 'elsewhere', corridor: 'northern', forward_t_y: 9, backward_t_y: 9 },
    ] as const;
    expect(tonnesThroughPlace(links, ends, 'port')).toEqual([{ corridor: 'middle', tonnes_y: 100 }]);
  });
});
