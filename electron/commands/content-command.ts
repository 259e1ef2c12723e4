import { checkCommand, checkUsage } from './check-command.ts';
import { motionCommand, motionUsage } from './motion-command.ts';
import { newKeyCommand, newKeyUsage, signCommand, signUsage } from './signing-commands.ts';
import { type Calling, callLines, type Told } from './told.ts';

const commands: Readonly<Record<string, (args: readonly string[], calling: Calling) => Promise<Told>>> = {
  check: checkCommand,
  motion: motionCommand,
  sign: signCommand,
  'new-key': newKeyCommand,
};

/** `content check FOLDER` and its like: what can be done with a content folder without a kiosk. */
export async function contentCommand(
  [name = '', ...args]: readonly string[],
  calling: Calling,
): Promise<Told> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return { words: usage(calling), exitCode: 2 };
  if (!calling.hasPictures && args.some((word) => /^--pictures(=|$)/.test(word)))
    return { words: calling.words.commands.noPictures, exitCode: 2 };
  return command(args, calling).catch((cause: unknown) => wrongWords(cause, calling));
}

/** How each of them is called. */
export function contentUsages(calling: Calling): readonly string[] {
  return [checkUsage(calling), motionUsage(calling), signUsage, newKeyUsage];
}

function usage(calling: Calling): string {
  return callLines(contentUsages(calling), calling);
}

/** A word that the parser does not know; it says which. */
function wrongWords(cause: unknown, calling: Calling): Told {
  if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS')))
    throw cause;
  return { words: `${cause.message}\n${usage(calling)}`, exitCode: 2 };
}
