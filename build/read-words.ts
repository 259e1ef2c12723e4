import { type ParseArgsConfig, parseArgs } from 'node:util';
import { asksForHelp } from '#core/command-switches.ts';
import { AskedForHelp, ExpectedFailure } from './expected-failure.ts';

/**
 * What somebody asked of a command, as `parseArgs` reads it. For `--help` throws `AskedForHelp` with `usage`: how to ask.
 * For words that it does not know, an `ExpectedFailure` with both.
 */
export function readWords<Config extends Omit<ParseArgsConfig, 'args'>>(
  words: readonly string[],
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config & { readonly args: string[] }>> {
  if (words.some(asksForHelp)) throw new AskedForHelp(usage);
  try {
    return parseArgs({ ...config, args: [...words] });
  } catch (cause) {
    throw wrongWords(firstSentence(cause instanceof Error ? cause.message : String(cause)), usage);
  }
}

/** What is wrong with the words, and how to ask. */
export function wrongWords(reason: string, usage: string): ExpectedFailure {
  return new ExpectedFailure(`${reason}\n\n${usage}`);
}

/** Node goes on with a hint about words that begin with a dash. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/(?<=')\. /);
  return first.endsWith('.') ? first : `${first}.`;
}
