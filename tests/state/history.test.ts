import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import { useAppState } from '../../src/state/app-state.ts';
import { defaultView } from '../../src/state/defaults.ts';
import { followAddress, linkOf } from '../../src/state/history.ts';

/** A window with an address bar that notes what is written to it. */
const openWindow = (address: string) => {
  const written: string[] = [];
  const target = new EventTarget();
  const location = new URL(address);
  const write = (how: string) => (_state: null, _title: string, to: string) => {
    location.href = new URL(to, location.href).href;
    written.push(`${how} ${location.search}${location.hash}`);
  };
  vi.stubGlobal('window', {
    location,
    history: { pushState: write('push'), replaceState: write('replace') },
    setTimeout,
    clearTimeout,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  return { written, location, goBack: () => target.dispatchEvent(new Event('popstate')) };
};

const dearer = (factor: number): Lever => ({ type: 'scale', what: 'tariff', factor, on: { country: 'RU' } });
let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  useAppState.setState(defaultView);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address bar', () => {
  it('is written once for a slider that is dragged, since browsers refuse hundreds of changes', () => {
    const { written } = openWindow('https://map.example/app/');
    stop = followAddress(() => undefined);
    for (let step = 0; step < 300; step++) {
      useAppState.getState().setLevers([dearer(1 + step / 100)]);
      vi.advanceTimersByTime(16);
    }
    expect(written).toHaveLength(1);
    vi.advanceTimersByTime(400);
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^push /);
    expect(written[1]).toMatch(/^replace .*3\.99/);
  });

  it('leads back to where a drag ended, also when the next step follows at once', () => {
    const { written } = openWindow('https://map.example/app/');
    stop = followAddress(() => undefined);
    useAppState.getState().setLevers([dearer(2)]);
    vi.advanceTimersByTime(16);
    useAppState.getState().setLevers([dearer(3)]);
    useAppState.getState().setTab('routes');
    expect(written.map((line) => line.split(' ')[0])).toEqual(['push', 'replace', 'push']);
    expect(decodeURIComponent(written[1] ?? '')).toContain('"factor":3');
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(3);
  });

  it('writes nothing late over the view that "back" leads to', () => {
    const { written, location, goBack } = openWindow('https://map.example/app/');
    stop = followAddress(() => undefined);
    useAppState.getState().setCamera({ lon: 60, lat: 45, zoom: 4 });
    location.search = '?tab=value';
    goBack();
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([]);
    expect(useAppState.getState().tab).toBe('value');
  });

  it('holds what a server would refuse behind "#", and is read from there', () => {
    const { location } = openWindow('https://map.example/app/?tab=value');
    stop = followAddress(() => undefined);
    const many = Array.from({ length: 150 }, (_, index): Lever => ({ type: 'close-leg', leg: `rail-kz-somewhere--kz-nowhere-${index}` }));
    useAppState.getState().setLevers(many);
    expect(location.pathname + location.search).toBe('/app/');
    expect(location.hash.length).toBeGreaterThan(6000);
    expect(linkOf(useAppState.getState())).toBe(location.href);
    stop();
    useAppState.setState(defaultView);
    openWindow(location.href);
    stop = followAddress((problems) => expect(problems).toEqual([]));
    expect(useAppState.getState().b?.levers).toEqual(many);
    expect(useAppState.getState().tab).toBe('value');
    useAppState.getState().setLevers([]);
    expect(linkOf(useAppState.getState())).not.toContain('#');
  });

  it('takes other fragments for none of its own', () => {
    openWindow('https://map.example/app/#how-good');
    stop = followAddress((problems) => expect(problems).toEqual([]));
    expect(useAppState.getState().b).toBeNull();
  });
});
