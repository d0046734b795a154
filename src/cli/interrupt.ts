const stop = (): void => process.exit(130);

/** Ends the run with exit code 130 at Ctrl-C, and lets what is half written be removed. */
export function listenForInterrupt(): void {
  process.on('SIGINT', stop);
}

/** Does work that leaves no time to listen; without a listener Ctrl-C ends it at once. Nothing may be half written by then. */
export function interruptible<T>(work: () => T): T {
  process.off('SIGINT', stop);
  try {
    return work();
  } finally {
    listenForInterrupt();
  }
}
