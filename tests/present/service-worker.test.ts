import { afterEach, describe, expect, it, vi } from 'vitest';

/** The script of the service worker in a worker at an address, with what its browser keeps. */
const startIn = async (folder: string, version: string, kept: Map<string, Set<string>>) => {
  const target = new EventTarget();
  vi.resetModules();
  vi.stubGlobal('PRECACHE', { version, files: ['index.html', 'assets/app.js'] });
  vi.stubGlobal('self', {
    location: new URL(`https://example.org${folder}sw.js`),
    clients: { claim: async () => undefined },
    addEventListener: target.addEventListener.bind(target),
  });
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Set<string>();
      kept.set(name, cache);
      return {
        addAll: async (requests: Request[]) => {
          for (const { url } of requests) cache.add(url);
        },
        match: async (address: string) => (cache.has(address) ? new Response(`kept ${address}`) : undefined),
      };
    },
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  });
  // a script, no module: it has nothing to import
  await import(new URL('../../src/present/offline/service-worker.ts', import.meta.url).href);
  const waits = async (type: string): Promise<void> => {
    let until: Promise<unknown> = Promise.resolve();
    target.dispatchEvent(Object.assign(new Event(type), { waitUntil: (work: Promise<unknown>) => (until = work) }));
    await until;
  };
  return {
    install: async () => {
      await waits('install');
      await waits('activate');
    },
    answer: async (url: string): Promise<string | null> => {
      let response: Promise<Response> | null = null;
      const respondWith = (given: Promise<Response>): void => {
        response = given;
      };
      target.dispatchEvent(Object.assign(new Event('fetch'), { request: new Request(url), respondWith }));
      return response === null ? null : (await (response as Promise<Response>)).text();
    },
  };
};

afterEach(() => vi.unstubAllGlobals());

describe('the worker that keeps the app', () => {
  it('answers for its own files, whatever the view in the address, and for no others', async () => {
    const worker = await startIn('/app/', '1', new Map());
    await worker.install();
    expect(await worker.answer('https://example.org/app/?b=russia-closed')).toBe('kept https://example.org/app/index.html');
    expect(await worker.answer('https://example.org/app/assets/app.js')).toBe('kept https://example.org/app/assets/app.js');
    expect(await worker.answer('https://example.org/app/assets/other.js')).toBeNull();
    expect(await worker.answer('https://example.org/other/')).toBeNull();
  });

  it('forgets its older versions, and leaves a copy of the app in another folder what it keeps', async () => {
    const kept = new Map<string, Set<string>>();
    await (await startIn('/next/', '7', kept)).install();
    const other = [...kept.keys()];
    await (await startIn('/app/', '1', kept)).install();
    await (await startIn('/app/', '2', kept)).install();
    expect([...kept.keys()]).toHaveLength(2);
    expect([...kept.keys()]).toEqual(expect.arrayContaining(other));
    expect([...kept.keys()].join()).toContain('/app/ 2');
  });
});
