/** What a person is told about one kind of problem. `needs: 'nobody'` is advice: nothing was refused. */
export interface Words {
  readonly needs: 'you' | 'nobody';
  /** What happened; `detail` is the part that differs from case to case. */
  readonly what: (detail: string) => string;
  readonly why: string;
  readonly todo: string;
}

/** Something that is not on the wall until a person acts. */
export function you(what: Words['what'], why: string, todo: string): Words {
  return { needs: 'you', what, why, todo };
}

/** Advice. */
export function nobody(what: Words['what'], why: string, todo: string): Words {
  return { needs: 'nobody', what, why, todo };
}

/** The sentences that many problems share. */
export const staysAsItIs = 'The wall goes on as it was.';
export const itemWaits = 'This item keeps its last good version, or is left out if it never had one.';
/** The same of an item, where it is known what became of it. */
export const itemKept = 'This item stays on the wall as it was.';
export const itemLeftOut = 'This item is not on the wall yet.';
export const savedAgain = 'Correct it and save the file. Foyer looks again by itself.';
