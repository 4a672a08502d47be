import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useOffline } from '../../src/present/offline/offline-state.ts';
import { keepOffline } from '../../src/present/offline/register.ts';

/** A service worker as far as the page sees it. */
class Worker extends EventTarget {
  state: string;
  readonly postMessage = vi.fn();
  constructor(state: string) {
    super();
    this.state = state;
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
}

let registration: Registration;
let container: EventTarget & { controller: Worker | null; register: () => Promise<Registration> };
const reload = vi.fn();

beforeEach(() => {
  registration = new Registration();
  container = Object.assign(new EventTarget(), { controller: null, register: () => Promise.resolve(registration) });
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('window', { isSecureContext: true, location: { protocol: 'https:', reload } });
  vi.stubGlobal('document', { baseURI: 'https://example.org/app/' });
  reload.mockClear();
  useOffline.setState({ status: 'none', update: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

const status = () => useOffline.getState().status;

describe('the app kept for use without a network', () => {
  it('is stored at the first visit, and the page is not loaded anew for that', async () => {
    const worker = new Worker('installing');
    registration.installing = worker;
    await keepOffline();
    expect(status()).toBe('storing');
    registration.installing = null;
    registration.active = worker;
    worker.become('activated');
    expect(status()).toBe('ready');
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
  });

  it('offers a new version when it is stored, and takes it over only when the reader says so', async () => {
    const old = new Worker('activated');
    registration.active = old;
    container.controller = old;
    await keepOffline();
    expect(status()).toBe('ready');
    const next = new Worker('installing');
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    expect(status()).toBe('ready');
    registration.installing = null;
    registration.waiting = next;
    next.become('installed');
    expect(status()).toBe('update');
    expect(next.postMessage).not.toHaveBeenCalled();
    useOffline.getState().update();
    expect(next.postMessage).toHaveBeenCalledExactlyOnceWith('take-over');
    expect(old.postMessage).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('still offers a version that waits since an earlier visit', async () => {
    registration.active = new Worker('activated');
    registration.waiting = new Worker('installed');
    await keepOffline();
    expect(status()).toBe('update');
  });

  it('says that it failed where nothing was stored, and keeps the old version where a new one could not be', async () => {
    const worker = new Worker('installing');
    registration.installing = worker;
    await keepOffline();
    worker.become('redundant');
    expect(status()).toBe('failed');
    registration.active = new Worker('activated');
    const next = new Worker('installing');
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing = null;
    next.become('redundant');
    expect(status()).toBe('ready');
  });

  it.each([
    ['a browser that cannot', () => vi.stubGlobal('navigator', {})],
    ['a file on a disk', () => vi.stubGlobal('window', { isSecureContext: true, location: { protocol: 'file:', reload } })],
    ['an address that is not safe', () => vi.stubGlobal('window', { isSecureContext: false, location: { protocol: 'http:', reload } })],
  ])('is left alone in %s', async (_, arrange) => {
    arrange();
    const register = vi.spyOn(container, 'register');
    await keepOffline();
    expect(register).not.toHaveBeenCalled();
    expect(status()).toBe('none');
  });
});
