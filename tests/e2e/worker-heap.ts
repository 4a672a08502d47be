import type { Page } from '@playwright/test';

/** What a worker of the page holds after a garbage collection, in bytes. */
interface WorkerHeap {
  /** Name of its file, without the hash of the build. */
  readonly name: string;
  /** Objects on its heap. */
  readonly heap: number;
  /** Typed arrays and buffers beside the heap. */
  readonly buffers: number;
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
  readonly error?: { readonly message: string };
}

/**
 * Follows the workers of a page from now on: to be called before the page is opened. Chromium alone.
 *
 * @returns what collects garbage in every worker that lives and measures it
 */
export async function followWorkers(page: Page): Promise<() => Promise<WorkerHeap[]>> {
  const session = await page.context().newCDPSession(page);
  const workers = new Map<string, string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, targetInfo.url);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ask = async (sessionId: string, method: string): Promise<Answer> => {
    asked += 1;
    const id = asked;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) });
    return answered;
  };
  // without flattening, messages to the workers go through the session of the page
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return async () => {
    const heaps: WorkerHeap[] = [];
    for (const [sessionId, url] of workers) heaps.push(await heapOf((method) => ask(sessionId, method), url));
    return heaps;
  };
}

async function heapOf(ask: (method: string) => Promise<Answer>, url: string): Promise<WorkerHeap> {
  await ask('HeapProfiler.collectGarbage');
  const { result, error } = await ask('Runtime.getHeapUsage');
  if (result?.usedSize === undefined || result.backingStorageSize === undefined) {
    throw new Error(
      `The worker ${url} does not say how much it holds: ${error?.message ?? 'no sizes'}; expected usedSize and backingStorageSize.`,
    );
  }
  return {
    name: /([^/]+?)-[\w-]{8}\.js$/.exec(url)?.[1] ?? url,
    heap: result.usedSize,
    buffers: result.backingStorageSize,
  };
}
