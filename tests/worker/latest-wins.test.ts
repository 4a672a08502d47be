import { expect, it } from 'vitest';
import { latestWins } from '../../src/worker/latest-wins.ts';

const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

it('runs one at a time and drops all but the newest of those that wait', async () => {
  const first = gate();
  const ran: number[] = [];
  const ask = latestWins(async (question: number) => {
    ran.push(question);
    if (question === 1) await first.opened;
    return question * 10;
  });
  const answers = [ask(1), ask(2), ask(3), ask(4)];
  first.open();
  expect(await Promise.all(answers)).toEqual([10, null, null, 40]);
  expect(ran).toEqual([1, 4]);
});

it('goes on after an error, which reaches the one who asked', async () => {
  const ask = latestWins(async (question: string) => {
    if (question === 'bad') throw new Error('no such scenario');
    return question;
  });
  const bad = ask('bad');
  const good = ask('good');
  await expect(bad).rejects.toThrow('no such scenario');
  expect(await good).toBe('good');
  expect(await ask('again')).toBe('again');
});
