import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToParent } from '../../src/present/embed/listen.ts';
import { useAppState } from '../../src/state/app-state.ts';
import { defaultView } from '../../src/state/defaults.ts';
import { initialResults, useResults } from '../../src/state/results.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

const host = 'https://host.example';
const target = new EventTarget();
const replies: unknown[] = [];
const parent = { postMessage: (message: unknown) => replies.push(message) };

/** Lets the frame hear a message as the window around it would send it. */
const say = async (data: unknown, origin = host, source: unknown = parent): Promise<void> => {
  target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  await new Promise((resolve) => setTimeout(resolve, 0));
};
const call = (id: number, name: string, values: object = {}) => ({ ...values, multivector: 1, id, call: name });
let stop = (): void => undefined;

beforeEach(() => {
  replies.length = 0;
  useAppState.setState(defaultView);
  useResults.setState({ ...initialResults, status: 'ready', dataset: smallDataset });
  vi.stubGlobal('window', {
    parent,
    innerWidth: 800,
    setTimeout,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  });
  stop = listenToParent({ headline: () => '', picture: async () => new Blob() });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('levers that a page sends', () => {
  it('are refused whole where a field is misspelt, which would else hold for everything', async () => {
    await say(call(0, 'hello'));
    await say(call(1, 'setLevers', { levers: [{ type: 'scale', what: 'tariff', factor: 2, on: { contry: 'RU' } }] }));
    expect(replies.at(-1)).toMatchObject({ reply: 1, error: expect.stringContaining('"levers.0.on.contry"') });
    expect(useAppState.getState().b).toBeNull();
  });

  it('are refused where they name what the data do not hold', async () => {
    await say(call(0, 'hello'));
    await say(call(1, 'setLevers', { levers: [{ type: 'close-place', place: 'kz-aktau-prt' }] }));
    expect(replies.at(-1)).toMatchObject({ reply: 1, error: expect.stringMatching(/levers\.0\.place is kz-aktau-prt.*kz-aktau-port/) });
    expect(useAppState.getState().b).toBeNull();
  });

  it('are taken where they are right, from the window and origin that said hello alone', async () => {
    const levers = [{ type: 'close-place', place: 'kz-aktau-port' }];
    await say(call(1, 'setLevers', { levers }));
    await say(call(0, 'hello'));
    await say(call(2, 'setLevers', { levers }), 'https://other.example');
    await say(call(3, 'setLevers', { levers }), host, {});
    expect(useAppState.getState().b).toBeNull();
    await say(call(4, 'setLevers', { levers }));
    expect(useAppState.getState().b?.levers).toEqual(levers);
  });
});
