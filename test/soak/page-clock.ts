/** What is put into the page to move its time. */
export interface PageClock {
  /** Lets so much time pass, timer after timer, or less where `isEnough` says so after one of them. */
  pass(ms: number, isEnough?: () => boolean): Promise<void>;
}

/**
 * Runs in the page, before its own script: its clocks and timers can be moved ahead, and go on at their own pace
 * otherwise. Every timer fires in its turn, at its time, and the page works off what follows from it before the next one.
 */
export function installPageClock(): void {
  const RealDate = Date;
  const real = {
    now: performance.now.bind(performance),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
  };
  interface Timer {
    dueMs: number;
    readonly everyMs: number | null;
    readonly run: () => void;
  }
  const timers = new Map<number, Timer>();
  let [aheadMs, lastId, armed] = [0, 0, 0];
  const now = () => real.now() + aheadMs;

  const earliest = () => {
    let found: [id: number, timer: Timer] | undefined;
    for (const entry of timers) if (found === undefined || entry[1].dueMs < found[1].dueMs) found = entry;
    return found;
  };
  const fire = ([id, timer]: [number, Timer]) => {
    if (timer.everyMs === null) timers.delete(id);
    else timer.dueMs = Math.max(timer.dueMs, now()) + timer.everyMs;
    timer.run();
  };
  const arm = () => {
    real.clearTimeout(armed);
    const next = earliest();
    if (next === undefined) return;
    const late = () => {
      const due = earliest();
      arm();
      if (due !== undefined && due[1].dueMs <= now()) fire(due);
      arm();
    };
    armed = real.setTimeout(late, Math.max(0, next[1].dueMs - now()));
  };
  const add = (everyMs: number | null, work: unknown, ms: number, given: unknown[]) => {
    const run = () => (typeof work === 'function' ? work(...given) : undefined);
    lastId += 1;
    timers.set(lastId, { dueMs: now() + Math.max(0, Number(ms) || 0), everyMs, run });
    arm();
    return lastId;
  };
  const remove = (id: number | undefined) => {
    if (id !== undefined && timers.delete(id)) arm();
  };
  /** What React and promises still have to do is done. */
  const settled = () => new Promise<void>((resolve) => real.setTimeout(resolve, 0));

  class MovedDate extends RealDate {
    constructor(...given: unknown[]) {
      // The constructor takes what Date takes.
      super(...((given.length === 0 ? [RealDate.now() + aheadMs] : given) as [number]));
    }
    static override now() {
      return RealDate.now() + aheadMs;
    }
  }
  const clock: PageClock = {
    async pass(ms, isEnough = () => false) {
      const endMs = now() + ms;
      for (let next = earliest(); next !== undefined && next[1].dueMs <= endMs; next = earliest()) {
        aheadMs += Math.max(0, next[1].dueMs - now());
        fire(next);
        await settled();
        if (isEnough()) return arm();
      }
      aheadMs += Math.max(0, endMs - now());
      arm();
    },
  };
  const happened = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
  Object.defineProperty(Event.prototype, 'timeStamp', {
    get() {
      return happened?.call(this) + aheadMs;
    },
  });
  performance.now = now;
  Object.assign(window, {
    Date: MovedDate,
    setTimeout: (work: unknown, ms = 0, ...given: unknown[]) => add(null, work, ms, given),
    setInterval: (work: unknown, ms = 0, ...given: unknown[]) => add(Math.max(1, ms), work, ms, given),
    clearTimeout: remove,
    clearInterval: remove,
    requestAnimationFrame: (draw: FrameRequestCallback) =>
      real.requestAnimationFrame((at) => draw(at + aheadMs)),
    pageClock: clock,
  });
}
