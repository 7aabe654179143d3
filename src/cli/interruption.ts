/** That the run was told to stop: by Ctrl-C, by a batch system. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  /** 128 and the number of the signal. */
  readonly exitCode: number;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super("interrupted");
    this.exitCode = signal === "SIGINT" ? 130 : 143;
  }
}

/**
 * Runs work that stops in good order when it is told to; told a second time, it ends at once.
 *
 * @param work - stops when the signal is aborted, whose reason is an {@link Interruption}
 */
export async function whileInterruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (name: "SIGINT" | "SIGTERM") => {
    const interruption = new Interruption(name);
    if (controller.signal.aborted) process.exit(interruption.exitCode);
    controller.abort(interruption);
  };
  const others = process.rawListeners("SIGINT") as NodeJS.SignalsListener[];
  process.removeAllListeners("SIGINT");
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    for (const other of others) process.on("SIGINT", other);
  }
}
