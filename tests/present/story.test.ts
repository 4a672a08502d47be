import { beforeAll, describe, expect, it } from 'vitest';
import type { Details } from '../../src/dataset/details.ts';
import { loadFullData } from '../../src/dataset/load.ts';
import { packData } from '../../src/dataset/pack.ts';
import type { Story } from '../../src/dataset/schema/story.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { baselineScenario, compare, type Estimate, estimate } from '../../src/engine/index.ts';
import type { OriginContext } from '../../src/planner/origin.ts';
import * as origins from '../../src/planner/origins.ts';
import { explainSceneFigure } from '../../src/present/story/figure-origin.ts';
import { figureText } from '../../src/present/story/figure-text.ts';
import { type Answer, figureValue } from '../../src/present/story/figure-value.ts';
import { blocks, figuresIn, inlines } from '../../src/present/story/markup.ts';
import { capturedView, sceneView } from '../../src/present/story/scene-view.ts';
import { storyIn, withFaithfulTranslations } from '../../src/present/story/story-in-language.ts';
import { defaultView } from '../../src/state/defaults.ts';
import { resolveScenario } from '../../src/state/scenario-choice.ts';
import type { ScenarioChoice } from '../../src/state/view-types.ts';
import { formats } from '../../src/ui/format.ts';
import { wordsIn } from '../planner/words.ts';

const root = new URL('../..', import.meta.url).pathname;
let core: Dataset;
let details: Details;
const estimates = new Map<string, Estimate>();

const estimateOf = (choice: ScenarioChoice): Estimate => {
  const { scenario, unknown } = resolveScenario(choice, core.scenarios);
  if (unknown) throw new Error(`A scene asks for the scenario "${choice.id}", which is not shipped.`);
  const key = JSON.stringify(choice);
  const found = estimates.get(key) ?? estimate(core, scenario);
  estimates.set(key, found);
  return found;
};

const answerOf = (scene: Story['scenes'][number]): Answer => {
  const { view } = sceneView(scene, defaultView);
  const a = estimateOf(view.a);
  const b = view.b ? estimateOf(view.b) : null;
  return { a, b, comparison: b ? compare(a, b) : null, unknownLevers: [] };
};

beforeAll(async () => {
  ({ core, details } = packData(await loadFullData(root)));
}, 60_000);

describe('the shipped stories', () => {
  it('are the two that the app offers', () => {
    expect(details.stories.map(({ id }) => id)).toEqual(['four-ways-out', 'intent-is-not-momentum']);
    expect(details.stories.find(({ id }) => id === 'intent-is-not-momentum')?.scenes).toHaveLength(9);
  });

  it('compute every number that they say, from the scenario on the map', () => {
    for (const { id, scenes } of details.stories) {
      for (const scene of scenes) {
        const answer = answerOf(scene);
        for (const [name, figure] of Object.entries(scene.figures)) {
          const { value, unit } = figureValue(figure, answer, details);
          expect(Number.isFinite(value), `${id}/${scene.id}: ${name}`).toBe(true);
          expect(
            figureText({ value, unit }, formats('en'), (key) => key),
            `${id}/${scene.id}: ${name}`,
          ).not.toMatch(/NaN|undefined/);
        }
      }
    }
  }, 60_000);

  it.each(['en', 'ru', 'kk'] as const)('say in %s where every number comes from, with its sources', async (language) => {
    const words = await wordsIn(language, 'stories');
    const context: OriginContext = { words, dataset: core, details };
    const kinds = new Set<string>();
    for (const { id, scenes } of details.stories) {
      for (const scene of scenes) {
        const answer = answerOf(scene);
        for (const [name, figure] of Object.entries(scene.figures)) {
          const place = `${id}/${scene.id}: ${name}`;
          const said = figureText(figureValue(figure, answer, details), words.f, (key, values) => words.t(`stories:${key}`, values));
          const origin = explainSceneFigure(figure, answer, said)(origins, context);
          expect(JSON.stringify(origin), place).not.toMatch(/stories:|origin\.|origins:|undefined|NaN|\{\{/);
          expect(origin.inputs[0]?.value, place).toBe(said);
          expect(origin.formula, place).toMatch(/\S/);
          // concentration follows from the tonnes of the corridors, each of which opens its own sources
          if (figure.figure !== 'effective-routes') expect(origin.sources.length, place).toBeGreaterThan(0);
          for (const source of origin.sources) expect(details.sources[source], source).toBeDefined();
          kinds.add(figure.figure);
        }
      }
    }
    expect(kinds.size).toBeGreaterThan(4);
  });

  it('say no number of their own, name every figure once, and look at what links know', () => {
    for (const { id, scenes } of details.stories) {
      for (const scene of scenes) {
        const said = [scene.text, scene.disagrees ?? '', scene.notes ?? ''].flatMap(figuresIn);
        expect([...new Set(said)].sort(), `${id}/${scene.id}`).toEqual(Object.keys(scene.figures).sort());
        expect(scene.text.replaceAll(/\{\{.*?\}\}|\b20[23]\d\b/g, ''), `${id}/${scene.id}`).not.toMatch(/\d/);
        expect(sceneView(scene, defaultView).problems, `${id}/${scene.id}`).toEqual([]);
        expect(Object.keys(scene.view).length).toBeGreaterThan(0);
      }
    }
  });

  it.each(['ru', 'kk'] as const)('say the same in %s: every scene, every figure, no number of its own', (language) => {
    for (const story of details.stories) {
      const told = storyIn(story, language);
      expect(told.language, story.id).toBe(language);
      for (const [at, scene] of story.scenes.entries()) {
        const other = told.scenes[at];
        const place = `${story.id}/${scene.id}`;
        if (!other) throw new Error(`${place} is missing in "${language}".`);
        expect([other.id, other.view, other.figures, other.sources], place).toEqual([scene.id, scene.view, scene.figures, scene.sources]);
        for (const part of ['eyebrow', 'title', 'text', 'disagrees', 'notes'] as const) {
          const here = other[part];
          expect(here === undefined, `${place}: ${part}`).toBe(scene[part] === undefined);
          expect(figuresIn(here ?? '').toSorted(), `${place}: ${part}`).toEqual(figuresIn(scene[part] ?? '').toSorted());
          if (here) expect(here, `${place}: ${part}`).toMatch(/[а-я]/i);
        }
        expect(other.text.replaceAll(/\{\{.*?\}\}|\b20[23]\d\b/g, ''), place).not.toMatch(/\d/);
      }
    }
  });

  it('speak of shipments and things that the shown scenario has', () => {
    for (const scene of details.stories.flatMap(({ scenes }) => scenes)) {
      const { view } = sceneView(scene, defaultView);
      if (view.selection?.kind !== 'shipment') continue;
      const { a, b } = answerOf(scene);
      expect((b ?? a).shipments.map(({ id }) => id)).toContain(view.selection.id);
    }
  });
});

describe('figures', () => {
  it('are the numbers of the estimate', () => {
    const a = estimate(core, baselineScenario(core));
    const answer: Answer = { a, b: null, comparison: null, unknownLevers: [] };
    const east = a.corridors.find(({ id }) => id === 'eastern');
    expect(figureValue({ figure: 'corridor', corridor: 'eastern', measure: 'value' }, answer, details)).toEqual({
      value: east?.share_value,
      unit: 'share',
    });
    expect(figureValue({ figure: 'total', name: 'moved_t_y' }, answer, details).value).toBe(a.totals.moved_t_y);
    expect(figureValue({ figure: 'programmes', name: 'count', actors: ['CN'] }, answer, details).value).toBe(
      details.programmes.filter(({ actor }) => actor === 'CN').length,
    );
    expect(() => figureValue({ figure: 'rerouted', name: 'tonnes' }, answer, details)).toThrow('two scenarios');
    expect(() => figureValue({ figure: 'shipment', shipment: 'no-such', name: 'km' }, answer, details)).toThrow('no-such');
  });

  it.each([
    [{ value: 0.4487, unit: 'share' }, '45\u00a0%'],
    [{ value: 0.0042, unit: 'share' }, '0.4\u00a0%'],
    [{ value: 0.0341, unit: 'share' }, '3.4\u00a0%'],
    [{ value: 0.0996, unit: 'share' }, '10\u00a0%'],
    [{ value: 6_506_541, unit: 't' }, '6.5\u00a0unit.Mt'],
    [{ value: 82_489, unit: 't' }, '82\u00a0unit.kt'],
    [{ value: 14, unit: 'count' }, '14'],
  ] as const)('are written with two figures: %j', (figure, text) => {
    expect(figureText(figure, formats('en'), (key) => key)).toBe(text);
  });
});

describe('the text of a scene', () => {
  it('is read into plain parts', () => {
    expect(blocks('One **two {{three}}**.\n\n- *four*\n- [five](https://example.org/a)')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'One ' },
          {
            kind: 'strong',
            children: [
              { kind: 'text', text: 'two ' },
              { kind: 'figure', name: 'three' },
            ],
          },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        items: [
          [{ kind: 'emphasis', children: [{ kind: 'text', text: 'four' }] }],
          [{ kind: 'link', href: 'https://example.org/a', children: [{ kind: 'text', text: 'five' }] }],
        ],
      },
    ]);
  });

  it.each(['<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '[a](data:text/html,x)', '{{__proto__}}', '**unclosed'])(
    'leaves what it does not know as text: %s',
    (text) => {
      expect(inlines(text)).toEqual([{ kind: 'text', text }]);
    },
  );
});

describe('the view of a scene', () => {
  it('keeps what is the reader’s, and comes back as it was captured', () => {
    const now = { ...defaultView, theme: 'dark', language: 'ru', story: { id: 'x', scene: 2 } } as const;
    const view = { ...now, b: { id: 'russia-closed', levers: null, year: 2030, maturity: null }, camera: { lon: 60, lat: 47, zoom: 3.5 } };
    const scene = {
      id: 's',
      eyebrow: 'e',
      title: 't',
      text: 't',
      figures: {},
      sources: [],
      view: { ...capturedView(view), theme: 'light', lang: 'kk' },
    };
    expect(capturedView(view)).toEqual({ b: 'russia-closed', year: '2030', at: '3.5/47/60' });
    expect(sceneView(scene, now)).toEqual({ view, problems: [] });
  });
});

describe('a story in another language', () => {
  const words = { eyebrow: 'e', title: 't', text: 'x' };
  const rest = { view: {}, figures: {}, sources: [] };
  const scenes = ['one', 'two'].map((id) => ({ id, ...words, ...rest }));
  const ru = { title: 'Т', summary: 'С', scenes: { one: { ...words, text: 'раз' }, two: { ...words, text: 'два' } } };
  const story: Story = { id: 's', title: 'T', summary: 'S', language: 'en', scenes, translations: { ru } };

  it('is told whole, or in its own language', () => {
    expect(storyIn(story, 'ru')).toMatchObject({ title: 'Т', language: 'ru', scenes: [{ text: 'раз' }, { text: 'два' }] });
    expect(storyIn(story, 'kk')).toBe(story);
    const half = { ...story, translations: { ru: { ...ru, scenes: { one: ru.scenes.one } } } };
    expect(storyIn(half, 'ru')).toBe(half);
  });

  it('keeps its translations while it says the same, and loses them with its words', () => {
    const moved = { ...story, scenes: scenes.toReversed() };
    expect(withFaithfulTranslations(story, moved)).toBe(moved);
    const changed = { ...story, scenes: scenes.map((scene) => ({ ...scene, text: 'y' })) };
    expect(withFaithfulTranslations(story, changed).translations).toBeUndefined();
    expect(withFaithfulTranslations(story, { ...story, title: 'New' }).translations).toBeUndefined();
  });
});
