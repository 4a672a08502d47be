import { coreUrl } from 'virtual:multivector-data';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StudyAnswer, StudyName, StudyQuestion } from '../worker/studies/catalogue.ts';
import { runStudy } from '../worker/study-client.ts';

/** How a study stands. `stale` answers belong to a question that was asked before the present one. */
export interface StudyRun<Name extends StudyName> {
  readonly status: 'idle' | 'running' | 'done' | 'failed';
  readonly answer: StudyAnswer<Name> | null;
  readonly stale: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly failure: string | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

interface Stand {
  readonly key: string;
  readonly status: StudyRun<never>['status'];
  readonly answer: unknown;
  readonly progress: StudyRun<never>['progress'];
  readonly failure: string | null;
}

/** Answers kept while the page is open: going back to a tab shows what was there. */
const KEPT = 40;
const answers = new Map<string, unknown>();
const keep = (key: string, answer: unknown): void => {
  answers.delete(key);
  answers.set(key, answer);
  const oldest = answers.keys().next();
  if (answers.size > KEPT && !oldest.done) answers.delete(oldest.value);
};

const idle = (key: string): Stand => ({
  key,
  status: answers.has(key) ? 'done' : 'idle',
  answer: answers.get(key) ?? null,
  progress: null,
  failure: null,
});

/**
 * Asks the study worker. A run is stopped when its question changes or the part that asked leaves the screen.
 *
 * @param question plain data; the same content is the same question
 * @param options.auto runs at once and whenever the question changes: for studies of a few seconds. Otherwise `start` runs it.
 */
export const useStudy = <Name extends StudyName>(
  name: Name,
  question: StudyQuestion<Name>,
  options: { readonly auto?: boolean } = {},
): StudyRun<Name> => {
  const key = `${name} ${JSON.stringify(question)}`;
  const [stand, setStand] = useState<Stand>(() => idle(key));
  const controller = useRef<AbortController | null>(null);
  const asked = useRef(question);
  asked.current = question;

  const cancel = useCallback((): void => {
    controller.current?.abort();
    controller.current = null;
  }, []);

  const start = useCallback((): void => {
    cancel();
    if (answers.has(key)) {
      setStand(idle(key));
      return;
    }
    const own = new AbortController();
    controller.current = own;
    const now = (next: (before: Stand) => Stand): void => {
      if (controller.current === own) setStand(next);
    };
    setStand((before) => ({ ...before, key, status: 'running', progress: null, failure: null }));
    runStudy(new URL(coreUrl, document.baseURI).href, name, asked.current, {
      signal: own.signal,
      onProgress: (done, total) => now((before) => ({ ...before, progress: { done, total } })),
    }).then(
      (answer) => {
        keep(key, answer);
        now(() => idle(key));
      },
      (error: unknown) => {
        const failure = error instanceof Error ? error.message : String(error);
        now((before) => ({ ...before, status: 'failed', progress: null, failure }));
      },
    );
  }, [cancel, key, name]);

  const { auto = false } = options;
  const stop = useCallback((): void => {
    cancel();
    setStand((before) => (before.status === 'running' ? { ...before, status: 'idle', progress: null } : before));
  }, [cancel]);
  useEffect(() => {
    if (auto) start();
    return stop;
  }, [auto, start, stop]);

  const known = answers.has(key);
  const here = stand.key === key;
  return {
    status: known ? 'done' : here ? stand.status : 'idle',
    // the catalogue binds the answer's type to the name, and the key begins with the name
    answer: (known ? answers.get(key) : stand.answer) as StudyAnswer<Name> | null,
    stale: !known && stand.answer !== null,
    progress: here ? stand.progress : null,
    failure: here ? stand.failure : null,
    start,
    cancel: stop,
  };
};
