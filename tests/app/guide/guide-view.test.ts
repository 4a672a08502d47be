import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideView } from '../../../src/app/guide/guide-view.ts';
import { defaultView } from '../../../src/state/defaults.ts';
import { guideQuestions, isFirstOpening } from '../../../src/state/guide.ts';
import { decode, encode } from '../../../src/state/link.ts';

const shipped = readdirSync(new URL('../../../seeds/scenarios/', import.meta.url)).map((name) => name.replace('.json', ''));

describe('the view of a worked question', () => {
  it.each(guideQuestions)('%s survives its link whole', (question) => {
    const view = guideView(question, defaultView);
    const { state, problems } = decode(`?${encode(view)}`);
    expect(problems).toEqual([]);
    expect(state).toEqual(view);
    expect(view).not.toEqual(defaultView);
  });

  it.each(guideQuestions)('%s asks for scenarios that are shipped', (question) => {
    const { a, b } = guideView(question, defaultView);
    for (const choice of [a, b]) if (choice) expect(shipped).toContain(choice.id);
  });

  it.each(guideQuestions)('%s leaves language, theme and camera alone, and nothing of what was set before', (question) => {
    const before = {
      ...defaultView,
      theme: 'dark',
      language: 'kk',
      camera: { lon: 60, lat: 45, zoom: 5 },
      selection: { kind: 'site', id: 'x' },
      filters: { ...defaultView.filters, origins: ['UZ'] },
    } as const;
    const view = guideView(question, before);
    expect(view).toMatchObject({ theme: 'dark', language: 'kk', camera: before.camera, selection: null });
    expect(view.filters.origins).toEqual([]);
  });
});

describe('the first opening', () => {
  it('is one without a link and without a memory of another', () => {
    expect(isFirstOpening('', false)).toBe(true);
    expect(isFirstOpening('', true)).toBe(false);
    expect(isFirstOpening('?b=russia-closed', false)).toBe(false);
  });
});
