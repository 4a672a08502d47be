/** Writes how far a long piece of work is to standard error: about every tenth of it, and at its end. */
export function progressLine(what: string): (done: number, total: number) => void {
  return (done, total) => {
    if (done === total || done % Math.max(1, Math.ceil(total / 10)) === 0) process.stderr.write(`${done} of ${total} ${what}\n`);
  };
}
