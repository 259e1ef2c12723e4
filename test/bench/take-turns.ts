type Turn = () => number | Promise<number>;

/**
 * Lets each take its turn, A B C A B C …, so that whatever else the machine does falls on all alike. Gives what each
 * answered; the answers of a first round, which fills the caches, are dropped. Who is not here answers nothing.
 */
export async function takeTurns<Name extends string>(
  rounds: number,
  turns: Readonly<Record<Name, Turn | undefined>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const answers = await takeLongTurns(rounds + 1, turns);
  for (const name in answers) answers[name] = answers[name].slice(1);
  return answers;
}

/** The same without a first round that is dropped: for turns of minutes, beside which no cache counts. */
export async function takeLongTurns<Name extends string>(
  rounds: number,
  turns: Readonly<Record<Name, Turn | undefined>>,
): Promise<Record<Name, readonly number[]>> {
  const names = Object.keys(turns) as Name[]; // the keys of a record are its names
  const answers = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const answer = await turns[name]?.();
      if (answer !== undefined) answers[name].push(answer);
    }
  }
  return answers;
}
