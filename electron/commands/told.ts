import { type Words, wordsIn } from '#words/words.ts';

/** What a command tells: the words, and the exit code. */
export interface Told {
  readonly words: string;
  readonly exitCode: 0 | 1 | 2;
}

/** How the commands are called where they run, for what they say of themselves. */
export interface Calling {
  /** The line to type, from its words: `content check FOLDER`. */
  line(words: string): string;
  /** There is a kiosk at hand to take pictures of: they are made by whoever called. */
  readonly hasPictures: boolean;
  readonly words: Words;
}

/** Of the installed program. */
export const installed: Calling = {
  line: (words) => `foyer ${words}`,
  hasPictures: false,
  words: wordsIn.en,
};

/** Of the sources. */
export const fromSources: Calling = {
  line: (words) => `npm run ${words.replace(' ', ' -- ')}`,
  hasPictures: true,
  words: wordsIn.en,
};

/** For words that the command does not know what to do with. */
export function misused(usage: string, calling: Calling): Told {
  return { words: callLine(usage, calling), exitCode: 2 };
}

/** `Use: foyer content check FOLDER` */
export function callLine(usage: string, { line, words }: Calling): string {
  return `${words.commands.use} ${line(usage)}`;
}

/** The same of several ways to call, a line each. */
export function callLines(usages: readonly string[], calling: Calling): string {
  const [only, ...others] = usages;
  if (only !== undefined && others.length === 0) return callLine(only, calling);
  return [calling.words.commands.use, ...usages.map(calling.line)].join('\n  ');
}
