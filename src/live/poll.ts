/** Seconds between two questions while all is well. With what is written in hosting/cache.ts this keeps an alert under 90 s (decision 0012). */
export const INTERVAL = 60;
/** Part of a waiting time by which it may be shorter or longer, so that a crowd does not come in step. */
export const JITTER = 0.1;
/** The most seconds between two questions, however often there was no answer. */
export const CAP = 300;
/** The first question waits until the page itself has loaded, in seconds: from, to. */
export const FIRST = [3, 7] as const;
/** After this many seconds without an answer the question counts as failed. */
export const TIMEOUT = 10;

/** What the scheduler needs of the browser; times in milliseconds. */
export interface Surroundings {
  /** Asks once; true where there was a good answer. Never rejects. */
  ask: () => Promise<boolean>;
  clock: () => number;
  /** From 0 to 1. */
  random: () => number;
  later: (run: () => void, wait: number) => number;
  cancel: (timer: number) => void;
}

export interface Poll {
  /** The page is shown, or is hidden: a hidden page asks nothing; one that is shown again asks at once where it is time. */
  visible: (shown: boolean) => void;
  /** The device says that it is connected again: no need to wait for the rest of a long pause. */
  online: () => void;
}

/** Milliseconds until the next question after so many failures in a row. */
export function waitAfter(failures: number, random: number): number {
  const seconds = Math.min(CAP, INTERVAL * 2 ** Math.max(0, failures - 1));
  return seconds * (1 + JITTER * (2 * random - 1)) * 1000;
}

/** Asks again and again while the page is shown; nothing happens before the first `visible(true)`. */
export function createPoll({ ask, clock, random, later, cancel }: Surroundings): Poll {
  let shown = false;
  let asking = false;
  let failures = 0;
  let timer: number | undefined;
  let wait = (FIRST[0] + random() * (FIRST[1] - FIRST[0])) * 1000;
  let due = clock() + wait;

  const plan = (): void => {
    if (timer !== undefined) cancel(timer);
    timer = undefined;
    if (!shown || asking) return;
    // A clock that was set back must not make the page wait for hours.
    timer = later(() => void run(), Math.min(Math.max(due - clock(), 0), wait));
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    asking = true;
    const asked = clock();
    failures = (await ask()) ? 0 : failures + 1;
    asking = false;
    wait = waitAfter(failures, random());
    // From the question, not from its answer: a slow answer must not make the next one later.
    due = asked + wait;
    plan();
  };
  return {
    visible(now) {
      shown = now;
      plan();
    },
    online() {
      if (!failures) return;
      wait = FIRST[1] * random() * 1000;
      due = clock() + wait;
      plan();
    },
  };
}
