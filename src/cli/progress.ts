/** How often a terminal is told, ms. */
const INTERVAL_MS = 200;

/** Tells on standard error how far a long run is, if that is a terminal. */
export class Progress {
  private readonly total: number;
  private readonly before: number;
  private readonly start = performance.now();
  private last = 0;

  /** @param before - how many are done when the run begins */
  constructor(total: number, before: number) {
    this.total = total;
    this.before = before;
  }

  /** @param done - how many are done by now */
  at(done: number): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.last < INTERVAL_MS) return;
    this.last = now;
    const rate = ((done - this.before) / (now - this.start)) * 1000;
    const left = Math.ceil((this.total - done) / rate);
    const [shownDone, total, perSecond] = [done, this.total, Math.round(rate)].map((n) =>
      n.toLocaleString("en-US"),
    );
    process.stderr.write(
      `\r${shownDone} of ${total} failures, ${perSecond} a second, ${left} s left \u001b[K`,
    );
  }

  end(): void {
    if (this.last > 0) process.stderr.write("\r\u001b[K");
  }
}
