/** How often a terminal is told, ms. */
const INTERVAL_MS = 200;

/** Tells on standard error how far a long run is, if that is a terminal. */
export class Progress {
  private readonly total: number;
  private readonly start = performance.now();
  private last = 0;
  private done = 0;

  constructor(total: number) {
    this.total = total;
  }

  step(): void {
    this.done++;
    if (!process.stderr.isTTY || (this.done & 63) !== 0) return;
    const now = performance.now();
    if (now - this.last < INTERVAL_MS) return;
    this.last = now;
    const rate = (this.done / (now - this.start)) * 1000;
    const left = Math.ceil((this.total - this.done) / rate);
    const [done, total, perSecond] = [this.done, this.total, Math.round(rate)].map((n) =>
      n.toLocaleString("en-US"),
    );
    process.stderr.write(`\r${done} of ${total} failures, ${perSecond} a second, ${left} s left \u001b[K`);
  }

  end(): void {
    if (this.last > 0) process.stderr.write("\r\u001b[K");
  }
}
