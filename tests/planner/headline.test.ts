import { describe, expect, it } from 'vitest';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import type { Comparison, Estimate } from '../../src/engine/estimate-types.ts';
import { figureMarks, unmarked } from '../../src/planner/figure-marks.ts';
import { headline } from '../../src/planner/headline.ts';
import type { OriginContext } from '../../src/planner/origin.ts';
import * as origins from '../../src/planner/origins.ts';
import { comparisonAB, comparisonOf, corridorRow, estimateA, estimateB, scenario, totals } from '../fixtures/estimates.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { plain, wordsIn } from './words.ts';

const withLevers = (levers: Lever[], given: Partial<Estimate> = {}): Estimate => ({
  ...estimateA,
  scenario: scenario({ id: 'b', levers }),
  ...given,
});
const against = (b: Estimate, given: Partial<Comparison> = {}) => comparisonOf(estimateA, b, given);

const dearer = withLevers([{ type: 'scale', what: 'tariff', factor: 1.2, on: {} }], {
  totals: totals({ cost_usd_per_t: 129, days_mean: 12 }),
});
const slower = withLevers([{ type: 'scale', what: 'dwell', factor: 2, on: {} }], { totals: totals({ days_mean: 14 }) });
const refined = withLevers([{ type: 'refine', mineral: 'copper', from: 'concentrate', to: 'refined', share: 1 }], {
  totals: totals({ tonnes_y: 5.1e6, moved_t_y: 5.1e6, value_usd_y: 12.2e9 }),
});
const opened = withLevers([{ type: 'open-leg', leg: 'cku' }], { corridors: [...estimateA.corridors, corridorRow('cku', 300e3, 0.05)] });
const chinaShut = withLevers([{ type: 'close-country', country: 'CN', scope: 'any' }], { shipments: estimateB.shipments });
const strandings = comparisonAB.shipments;
const grown: Estimate = { ...estimateA, scenario: scenario({ year: 2035 }), totals: totals({ tonnes_y: 7.9e6, moved_t_y: 7.9e6 }) };
const redirected = withLevers([{ type: 'redirect', on: {}, to_market: 'eu-north', share: 0.5 }], {
  dependence: estimateA.dependence.map((row) => (row.country === 'CN' ? { ...row, market_share_value: 0.44 } : row)),
});
const dearerNot = withLevers([{ type: 'close-leg', leg: 'x' }]);
const tripp = withLevers([{ type: 'open-corridor', corridor: 'tripp' }], { totals: totals({ tonnes_y: 7e6, moved_t_y: 7e6 }) });
const cku = withLevers([{ type: 'open-corridor', corridor: 'cku' }], {
  corridors: [...estimateA.corridors, corridorRow('cku', 43e3, 0.01)],
});
const faster = withLevers([{ type: 'scale', what: 'time', factor: 0.75, on: { corridor: 'middle' } }], {
  corridors: estimateA.corridors.map((row) => (row.id === 'middle' ? corridorRow('middle', 0.73e6, 0.1) : row)),
});
const lowWater = withLevers([{ type: 'scale', what: 'capacity', factor: 0.8, on: { mode: 'ferry' } }]);
const both = withLevers([
  { type: 'close-country', country: 'RU', scope: 'transit' },
  { type: 'close-country', country: 'CN', scope: 'transit' },
]);
const mixed = withLevers([
  { type: 'close-country', country: 'RU', scope: 'transit' },
  { type: 'capital-rate', rate: 0.2 },
]);

const cases: [string, Comparison | null, Estimate, { en: string; ru: string; kk: string }][] = [
  [
    'the baseline alone',
    null,
    estimateA,
    {
      en: '57 % of tonnes go north, 35 % east, 6 % across the Caspian',
      ru: '57 % тонн уходит на север, 35 % — на восток, 6 % — через Каспий',
      kk: 'Тоннаның 57 %-ы солтүстікке, 35 %-ы шығысқа, 6 %-ы Каспий арқылы кетеді',
    },
  ],
  [
    'rerouted at extra cost',
    comparisonAB,
    estimateB,
    {
      en: 'Without Russian transit, 1.3 Mt a year takes another way out, at USD 10 a tonne more',
      ru: 'Без транзита через Россию 1,3 млн т в год уходит другим путём, на 10 долл. за тонну дороже',
      kk: 'Ресей транзитінсіз жылына 1,3 млн т басқа жолмен кетеді, тоннасы 10 долларға қымбат',
    },
  ],
  [
    'two countries shut',
    against(both, { rerouted_t_y: 2e6, rerouted_extra_usd_per_t: 0.2 }),
    both,
    {
      en: 'Without Russian and Chinese transit, 2 Mt a year takes another way out, at the same cost',
      ru: 'Без транзита через Россию и Китай 2 млн т в год уходит другим путём, за те же деньги',
      kk: 'Ресей мен Қытай транзитінсіз жылына 2 млн т басқа жолмен кетеді, құны сол күйі',
    },
  ],
  [
    'levers of several kinds name no single cause',
    against(mixed, { rerouted_t_y: 1e6, rerouted_extra_usd_per_t: -4 }),
    mixed,
    {
      en: '1 Mt a year takes another way out, at USD 4 a tonne less',
      ru: '1 млн т в год уходит другим путём, на 4 долл. за тонну дешевле',
      kk: 'Жылына 1 млн т басқа жолмен кетеді, тоннасы 4 долларға арзан',
    },
  ],
  [
    'stranded above all',
    against(chinaShut, { shipments: strandings, rerouted_t_y: 100 }),
    chinaShut,
    {
      en: 'With China closed, 6 kt a year finds no open way out',
      ru: 'При закрытом Китае 6 тыс. т в год не находит открытого пути',
      kk: 'Қытай жабық болса, жылына 6 мың т ашық жол таппайды',
    },
  ],
  [
    'nothing changed',
    against(withLevers([{ type: 'close-leg', leg: 'x' }])),
    withLevers([{ type: 'close-leg', leg: 'x' }]),
    {
      en: 'Same as the baseline: nothing you changed reaches these shipments.',
      ru: 'Всё как в базовом сценарии: изменения не касаются этих отправок.',
      kk: 'Бәрі базалық сценарийдегідей: өзгерістер бұл жөнелтімдерге әсер етпейді.',
    },
  ],
  [
    'a new way opened',
    against(opened, { rerouted_t_y: 300e3, rerouted_extra_usd_per_t: -6 }),
    opened,
    {
      en: 'The CKU railway takes 300 kt a year, at USD 6 a tonne less',
      ru: 'Дорога Китай – Кыргызстан – Узбекистан берёт 300 тыс. т в год, на 6 долл. за тонну дешевле',
      kk: 'Қытай – Қырғызстан – Өзбекстан теміржолы жылына 300 мың т алады, тоннасы 6 долларға арзан',
    },
  ],
  [
    'a corridor that opens and stays empty',
    against(tripp),
    tripp,
    {
      en: 'TRIPP opens, and no shipment on file takes it',
      ru: 'Маршрут TRIPP: открыт, но ни одна отправка им не идёт',
      kk: 'TRIPP бағыты: ашық, бірақ ешбір жөнелтім онымен жүрмейді',
    },
  ],
  [
    'a railway that is open in A too, by its year',
    comparisonOf({ ...estimateA, corridors: [...estimateA.corridors, corridorRow('cku', 45e3, 0.01)] }, cku, {}),
    cku,
    {
      en: 'The CKU railway carries 43 kt a year, and is open in A too',
      ru: 'Дорога Китай – Кыргызстан – Узбекистан везёт 43 тыс. т в год: путь открыт и в A',
      kk: 'Қытай – Қырғызстан – Өзбекстан теміржолы жылына 43 мың т тасиды; ол A-да да ашық',
    },
  ],
  [
    'a corridor made faster',
    against(faster, { rerouted_t_y: 330e3, rerouted_extra_usd_per_t: 12 }),
    faster,
    {
      en: 'The Middle Corridor carries 730 kt a year, 400 kt before',
      ru: 'Срединный коридор везёт 730 тыс. т в год, прежде — 400 тыс. т',
      kk: 'Орта дәліз жылына 730 мың т тасиды, бұрын 400 мың т еді',
    },
  ],
  [
    'cargo that habit had held, not the price',
    against(lowWater, { rerouted_t_y: 81e3, rerouted_extra_usd_per_t: -68 }),
    lowWater,
    {
      en: '81 kt a year takes another way out',
      ru: '81 тыс. т в год уходит другим путём',
      kk: 'Жылына 81 мың т басқа жолмен кетеді',
    },
  ],
  [
    'nothing changed against a scenario that is not the baseline',
    comparisonOf({ ...estimateA, scenario: scenario({ id: 'china-closed' }) }, dearerNot, {}),
    dearerNot,
    {
      en: 'Same as A: nothing you changed reaches these shipments.',
      ru: 'Всё как в A: изменения не касаются этих отправок.',
      kk: 'Бәрі A-дағыдай: өзгерістер бұл жөнелтімдерге әсер етпейді.',
    },
  ],
  [
    'refining at home',
    against(refined, { rerouted_t_y: 100e3 }),
    refined,
    {
      en: 'Refining at home turns 6.5 Mt of cargo a year into 5.1 Mt',
      ru: 'Переработка дома превращает 6,5 млн т груза в год в 5,1 млн т',
      kk: 'Елде өңдеу жылына 6,5 млн т жүкті 5,1 млн т-ға айналдырады',
    },
  ],
  [
    'a later year with more cargo',
    against(grown),
    grown,
    {
      en: '7.9 Mt a year sets out, 1.4 Mt more than in the baseline',
      ru: '7,9 млн т в год идёт на рынки, на 1,4 млн т больше, чем в базовом сценарии',
      kk: 'Жылына 7,9 млн т жолға шығады, базалық сценарийден 1,4 млн т артық',
    },
  ],
  [
    'dearer on the same ways',
    against(dearer),
    dearer,
    {
      en: 'The same ways out, at USD 3 a tonne more',
      ru: 'Пути те же, на 3 долл. за тонну дороже',
      kk: 'Жолдар сол күйі, тоннасы 3 долларға қымбат',
    },
  ],
  [
    'slower on the same ways',
    against(slower),
    slower,
    { en: 'The same ways out, 2 days slower', ru: 'Пути те же, на 2 сут. дольше', kk: 'Жолдар сол күйі, 2 тәулікке ұзақ' },
  ],
  [
    'another buyer',
    against(redirected),
    redirected,
    {
      en: 'China buys 44 % of the value, 52 % before',
      ru: 'Китай покупает 44 % стоимости, прежде — 52 %',
      kk: 'Қытай құнның 44 %-ын сатып алады, бұрын 52 % еді',
    },
  ],
  [
    'an empty scenario',
    null,
    { ...estimateA, shipments: [] },
    {
      en: 'No shipment moves in this scenario.',
      ru: 'В этом сценарии ничего не перевозится.',
      kk: 'Бұл сценарийде ештеңе тасымалданбайды.',
    },
  ],
];

describe.each(['en', 'ru', 'kk'] as const)('headline in %s', (language) => {
  it.each(cases)('says it when: %s', async (_name, comparison, estimate, expected) => {
    const words = await wordsIn(language);
    expect(plain(headline(unmarked(words), { estimate, reference: comparison && estimateA, comparison }).title)).toBe(expected[language]);
  });
});

describe('the line below the headline', () => {
  it('names what is stranded, the days, the buyer and the count', async () => {
    const words = await wordsIn('en');
    expect(plain(headline(unmarked(words), { estimate: estimateB, reference: estimateA, comparison: comparisonAB }).detail)).toBe(
      '6 kt a year finds no open way, most of it copper cathode for the Gulf. These tonnes are 3 days longer on the way. ' +
        'The road changes, not the buyer: China buys 53 % of the value, 52 % before. 3 shipments, 6.5 Mt a year.',
    );
  });

  it('says what had held cargo that now pays less', async () => {
    const words = await wordsIn('en');
    const comparison = against(lowWater, { rerouted_t_y: 81e3, rerouted_extra_usd_per_t: -68, rerouted_extra_days: -11 });
    expect(plain(headline(unmarked(words), { estimate: lowWater, reference: estimateA, comparison }).detail)).toBe(
      'In money they pay USD 68 a tonne less. What held them on the old way was not its price but contracts, licences and habit: ' +
        'the corridor’s calibrated constant. These tonnes are 11 days shorter on the way. 3 shipments, 6.5 Mt a year.',
    );
  });

  it('names the year of the baseline, and says where years differ', async () => {
    const words = await wordsIn('en');
    const of = (estimate: Estimate, year: number): Estimate => ({ ...estimate, scenario: { ...estimate.scenario, year } });
    const detail = (a: number, b: number) =>
      plain(headline(unmarked(words), { estimate: of(estimateB, b), reference: of(estimateA, a), comparison: comparisonAB }).detail);
    expect(detail(2030, 2030)).toContain('A is the baseline of the same year, 2030.');
    expect(detail(2025, 2030)).toContain('A is of 2025 and B of 2030');
    expect(detail(2025, 2025)).not.toContain('2025');
    const heldBack = { ...estimateA, scenario: { ...estimateA.scenario, levers: [{ type: 'close-corridor', corridor: 'cku' } as const] } };
    expect(plain(headline(unmarked(words), { estimate: estimateB, reference: heldBack, comparison: comparisonAB }).detail)).toContain(
      'A is the baseline of the same year, 2025, with changes of its own.',
    );
  });

  it('says that the baseline stands without what the other side opens', async () => {
    const words = await wordsIn('en');
    const withLevers = (estimate: Estimate, levers: Estimate['scenario']['levers']): Estimate => ({
      ...estimate,
      scenario: { ...estimate.scenario, year: 2030, levers },
    });
    const detail = (held: 'cku' | 'tripp') =>
      plain(
        headline(unmarked(words), {
          estimate: withLevers(estimateB, [{ type: 'open-corridor', corridor: 'cku' }]),
          reference: withLevers(estimateA, [{ type: 'close-corridor', corridor: held }]),
          comparison: comparisonAB,
        }).detail,
      );
    expect(detail('cku')).toContain('A is the baseline of the same year, 2030, without the new way.');
    expect(detail('tripp')).not.toContain('without the new way');
  });

  it('gives cost and days of the baseline alone', async () => {
    const words = await wordsIn('ru');
    expect(plain(headline(unmarked(words), { estimate: estimateA, reference: null, comparison: null }).detail)).toBe(
      'Путь до рынка стоит в среднем 126 долл. за тонну и занимает 12 сут. 3 отправки, 6,5 млн т в год.',
    );
  });
});

describe('the figures of the headline', () => {
  it.each(cases)('each open where they come from: %s', async (_name, comparison, estimate) => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const words = await wordsIn(language);
      const shown = { estimate, reference: comparison && estimateA, comparison };
      const marked = figureMarks(words);
      const plainly = headline(unmarked(words), shown);
      const { title, detail } = headline(marked.words, shown);
      const context: OriginContext = { words, dataset: smallDataset, details: null };
      for (const [sentence, expected] of [[title, plainly.title] as const, [detail, plainly.detail] as const]) {
        const pieces = marked.parts(sentence);
        expect(pieces.map(({ text }) => text).join('')).toBe(expected);
        for (const { text, explain } of pieces) {
          // years and names of lists are text; every other digit belongs to a figure
          if (explain === null) expect(text.replaceAll(/20\d\d/g, '')).not.toMatch(/\d/);
          else expect(explain(origins, context).formula.length).toBeGreaterThan(30);
        }
      }
    }
  });
});
