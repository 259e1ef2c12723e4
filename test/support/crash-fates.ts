import type { Fate, UnsyncedChange } from './simulated-disk.ts';

/**
 * The ways in which a power cut can treat the unsynced changes: all of them where they are at most `atMost`, else the
 * plain ones (everything kept or dropped; one change alone kept, dropped or spoilt; every prefix) and random others.
 */
export function* crashFates(
  changes: readonly UnsyncedChange[],
  atMost: number,
  random: () => number,
): Generator<readonly Fate[]> {
  const choices = changes.map((change) => fatesOf[change.kind]);
  const count = choices.reduce((product, fates) => product * fates.length, 1);
  if (count <= atMost) return yield* everyChoice(choices);
  const allOf = (fate: Fate) => changes.map(() => fate);
  for (const [i, fates] of choices.entries()) {
    for (const fate of fates) {
      yield allOf('kept').with(i, fate);
      yield allOf('dropped').with(i, fate);
    }
    yield changes.map((_, k) => (k < i ? 'kept' : 'dropped'));
  }
  for (let i = 0; i < atMost; i++) {
    yield choices.map((fates) => fates[Math.floor(random() * fates.length)] ?? 'kept');
  }
}

const fatesOf = {
  bytes: ['kept', 'dropped', 'garbled', 'torn'],
  names: ['kept', 'dropped'],
} as const satisfies Record<UnsyncedChange['kind'], readonly Fate[]>;

function* everyChoice(choices: readonly (readonly Fate[])[]): Generator<readonly Fate[]> {
  const [first, ...rest] = choices;
  if (first === undefined) return yield [];
  for (const others of everyChoice(rest)) for (const fate of first) yield [fate, ...others];
}

/** The same numbers for the same seed, so that what was found can be found again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Numerical Recipes' linear congruential generator: enough to pick cases.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
