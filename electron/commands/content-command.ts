import { checkCommand, checkUsage } from './check-command.ts';
import { motionCommand, motionUsage } from './motion-command.ts';
import { newKeyCommand, newKeyUsage, signCommand, signUsage, type Told } from './signing-commands.ts';

/** `npm run content -- <command>`: what can be done with a content folder without a kiosk. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Told>>> = {
  check: checkCommand,
  motion: motionCommand,
  sign: signCommand,
  'new-key': newKeyCommand,
};
const usage = ['Use:', checkUsage, motionUsage, signUsage, newKeyUsage].join('\n  ');

const [name = '', ...args] = process.argv.slice(2);
const told = await run().catch(wrongWords);
if (told.exitCode < 2) console.info(told.words);
else console.error(told.words);
process.exitCode = told.exitCode;

async function run(): Promise<Told> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return (await command?.(args)) ?? { words: usage, exitCode: 2 };
}

/** A word that the parser does not know; it says which. */
function wrongWords(cause: unknown): Told {
  if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS')))
    throw cause;
  return { words: `${cause.message}\n${usage}`, exitCode: 2 };
}
