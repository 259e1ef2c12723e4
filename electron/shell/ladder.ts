/** What is wrong with the screen. */
export type Trouble =
  /** Its process died: it crashed, was killed, or ran out of memory. */
  | 'gone'
  /** No process could be started for it. */
  | 'not-started'
  /** The page did not load, or was left. */
  | 'not-loaded'
  /** Its script does not answer. */
  | 'frozen'
  /** Its script answers, but no frame gets drawn. */
  | 'unpainted'
  /** Frames are drawn, but nothing is on them. */
  | 'blank';

/** What can be done about it, from the mildest to the last: nothing but a new start of the whole kiosk is left then. */
export type Rung = 'load' | 'end-screen' | 'end-graphics' | 'relaunch';

/** In this order; what did not help is not done again. */
const ladders: Readonly<Record<Trouble, readonly Rung[]>> = {
  gone: ['load', 'load', 'load', 'load', 'end-graphics', 'relaunch'],
  'not-started': ['load', 'relaunch'],
  'not-loaded': ['load', 'load', 'load', 'relaunch'],
  frozen: ['end-screen', 'end-graphics', 'relaunch'],
  unpainted: ['end-graphics', 'end-screen', 'relaunch'],
  blank: ['load', 'load', 'end-screen', 'relaunch'],
};

/** The next rung for this trouble, after those that were tried since the screen last lived calmly. */
export function nextRung(trouble: Trouble, tried: readonly Rung[]): Rung {
  const left = [...tried];
  const isUntried = (rung: Rung) => {
    const at = left.indexOf(rung);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return ladders[trouble].find(isUntried) ?? 'relaunch';
}
