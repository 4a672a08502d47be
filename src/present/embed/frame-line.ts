import { MESSAGE_VERSION } from './version.ts';

/** Wait after the first greeting, ms: the frame may not listen yet. It doubles up to the second figure. */
const GREET_MS = 100;
const GREET_MOST_MS = 2000;
/** After this the frame counts as blocked, ms: the picture and the link stay. */
const PATIENCE_MS = 20_000;
/** Longest that an answer may take, ms. */
const ANSWER_MS = 60_000;
/** The same for a picture: four times the size of the screen takes its time without a graphics card. */
const PICTURE_MS = 300_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: number;
}

interface Heard {
  readonly event: string;
  readonly detail: unknown;
}

/** Talk with the map in a frame. */
export interface FrameLine {
  /** Asks the map for something; waits until it listens. Rejects with the map's own words, after a minute, and when the line is closed. */
  readonly ask: (call: string, values: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
}

/**
 * Opens the line to a frame: greets it until it answers, and hears it alone.
 * @param origin of the app in the frame
 * @param onEvent told of what the map says unasked
 * @param onBlocked told when no answer came in time
 */
export const openLine = (frame: HTMLIFrameElement, origin: string, onEvent: (heard: Heard) => void, onBlocked: () => void): FrameLine => {
  const waiting = new Map<number, Waiting>();
  const queue: (() => void)[] = [];
  let answered = false;
  let count = 0;

  const send = (id: number, call: string, values: object): void =>
    frame.contentWindow?.postMessage({ ...values, multivector: MESSAGE_VERSION, id, call }, origin === 'null' ? '*' : origin);
  const settle = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    if (found) window.clearTimeout(found.timer);
    waiting.delete(id);
    return found;
  };
  const onMessage = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || from !== origin || data?.multivector !== MESSAGE_VERSION) return;
    if (!answered) {
      answered = true;
      window.clearTimeout(greeting);
      window.clearTimeout(patience);
      for (const late of queue.splice(0)) late();
    }
    if (typeof data.event === 'string') onEvent({ event: data.event, detail: data.detail });
    else if ('error' in data) settle(data.reply)?.reject(new Error(String(data.error)));
    else settle(data.reply)?.resolve(data.value);
  };
  let greeting = 0;
  let patience = 0;
  const greet = (wait: number): void => {
    send(0, 'hello', {});
    greeting = window.setTimeout(() => greet(Math.min(GREET_MOST_MS, wait * 2)), wait);
  };
  const begin = (): void => {
    window.clearTimeout(greeting);
    window.clearTimeout(patience);
    if (answered) return;
    patience = window.setTimeout(() => {
      window.clearTimeout(greeting);
      onBlocked();
    }, PATIENCE_MS);
    greet(GREET_MS);
  };
  window.addEventListener('message', onMessage);
  // before, the window in the frame is an empty page of this origin
  frame.addEventListener('load', begin);

  return {
    ask: (call, values) =>
      new Promise((resolve, reject) => {
        count += 1;
        const id = count;
        const timer = window.setTimeout(
          () => settle(id)?.reject(new Error(`The map did not answer "${call}" in time.`)),
          call === 'exportPicture' ? PICTURE_MS : ANSWER_MS,
        );
        waiting.set(id, { resolve, reject, timer });
        if (answered) send(id, call, values);
        else queue.push(() => send(id, call, values));
      }),
    close: () => {
      window.removeEventListener('message', onMessage);
      frame.removeEventListener('load', begin);
      window.clearTimeout(greeting);
      window.clearTimeout(patience);
      queue.length = 0;
      for (const id of [...waiting.keys()]) settle(id)?.reject(new Error('The map was taken off the page.'));
    },
  };
};
