/**
 * Runs one question at a time; while one runs only the newest waits, and those in between are dropped.
 * A slider that is dragged so gets each answer that can be had, in order, and never an old one after a new one.
 * @returns the question, answering null to whom it dropped
 */
export const latestWins = <Question, Answer>(
  run: (question: Question) => Promise<Answer>,
): ((question: Question) => Promise<Answer | null>) => {
  interface Waiting {
    readonly question: Question;
    readonly settle: (answer: Promise<Answer | null>) => void;
  }
  let busy = false;
  let waiting: Waiting | null = null;

  const start = ({ question, settle }: Waiting): void => {
    busy = true;
    const answer = run(question);
    settle(answer);
    const next = (): void => {
      busy = false;
      const follower = waiting;
      waiting = null;
      if (follower) start(follower);
    };
    answer.then(next, next);
  };

  return (question) =>
    new Promise((resolve) => {
      const entry: Waiting = { question, settle: resolve };
      if (!busy) {
        start(entry);
        return;
      }
      waiting?.settle(Promise.resolve(null));
      waiting = entry;
    });
};
