import { beforeAll, describe, expect, it } from 'vitest';
import { differingInputs, pictureContent, scenarioLine } from '../../../src/app/take-away/picture-content.ts';
import { baselineScenario, estimate } from '../../../src/engine/index.ts';
import { i18n, loadWords } from '../../../src/i18n/index.ts';
import type { InView } from '../../../src/map/map-view-props.ts';
import { formats } from '../../../src/ui/format.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';

const baseline = baselineScenario(tinyDataset);
const a = estimate(tinyDataset, baseline);
const b = estimate(tinyDataset, {
  ...baseline,
  id: 'own',
  title: 'Mine',
  levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }],
});
const shown = { estimate: b, reference: a, comparison: null };
const translate = i18n.getFixedT('en', ['take-away', 'shell']);
const words = { t: (key: string, values?: object) => translate(key, { ...values }), f: formats('en'), language: 'en' as const };

beforeAll(() => loadWords('take-away'));

const nothing: InView = {
  corridors: [],
  plannedCorridors: [],
  mineralGroups: [],
  siteKinds: [],
  siteStates: [],
  closed: false,
  lost: false,
  marks: [],
  zoom: 4,
};
const content = (inView: InView, link = 'https://example.org/?b=own') =>
  pictureContent(
    words,
    {
      dataset: tinyDataset,
      details: null,
      shown,
      headline: { title: 'T', detail: 'D' },
      siteFill: 'mineral',
      theme: 'light',
      difference: false,
      link,
      made: new Date(2026, 2, 3),
    },
    inView,
  );

describe('the words of a picture', () => {
  it('name B and what it is held against, each year once', () => {
    expect(scenarioLine(words, shown)).toBe(
      'Mine, 2025, counting what is under construction · against: Baseline 2025, counting what is under construction',
    );
    expect(scenarioLine(words, { ...shown, reference: null })).toBe('Mine, 2025, counting what is under construction');
  });

  it('say in what B differs from A, both ways', () => {
    expect(differingInputs(words, tinyDataset, shown)).toEqual(['Russia closed to transit']);
    expect(differingInputs(words, tinyDataset, { ...shown, estimate: a, reference: b })).toEqual([
      expect.stringContaining('Russia closed to transit'),
    ]);
    expect(differingInputs(words, tinyDataset, { ...shown, reference: b })).toEqual([]);
  });

  it('carry the day, the attribution, and a link that can be typed', () => {
    const { notes } = content(nothing);
    expect(notes[0]).toContain('3 March 2026');
    expect(notes[1]).toContain('Natural Earth');
    expect(notes[2]).toBe('https://example.org/?b=own');
    expect(content(nothing, `https://example.org/?levers=${'x'.repeat(200)}`).notes).toHaveLength(2);
  });

  it('have the key of what is in view and nothing else', () => {
    const labels = content({
      ...nothing,
      corridors: ['middle'],
      plannedCorridors: ['middle', 'cku'],
      siteKinds: ['mine'],
      siteStates: ['building'],
    }).legend.map(({ entries }) => entries.map(({ label }) => label));
    expect(labels[0]).toEqual(['Middle', 'CKU railway (planned)']);
    expect(labels[2]).toEqual(['Mine']);
    expect(labels[3]).toEqual(['Being built']);
    expect(labels[4]).toEqual([]);
  });
});
