import { asksForHelp, type CommandName, commandSwitches, isCommandName } from '#core/command-switches.ts';
import { fileRefusal } from '#core/file-refusal.ts';
import { contentCommand, contentUsages } from './content-command.ts';
import { exportCommand, exportUsage } from './export-command.ts';
import { mergeCommand } from './merge-command.ts';
import { selfTestCommand, selfTestUsage } from './self-test-command.ts';
import { type Calling, callLines, type Told } from './told.ts';

interface Command {
  run(args: readonly string[], calling: Calling): Promise<Told>;
  usages(calling: Calling): readonly string[];
  /** From this exit code on its words are a complaint, for standard error. */
  readonly complainsFrom: 1 | 2;
}

const commands: Readonly<Record<CommandName, Command>> = {
  export: { run: exportCommand, usages: () => [exportUsage], complainsFrom: 1 },
  merge: { run: mergeCommand, usages: ({ words }) => [words.reports.merge.usage], complainsFrom: 1 },
  content: { run: contentCommand, usages: contentUsages, complainsFrom: 2 },
  'self-test': { run: selfTestCommand, usages: () => [selfTestUsage], complainsFrom: 2 },
};

/** Does what the words ask for, says so, and ends the process with its exit code. */
export async function runCommandLine(
  [name = '', ...args]: readonly string[],
  calling: Calling,
): Promise<void> {
  if ([name, ...args].some(asksForHelp)) {
    const asked = isCommandName(name) ? [commands[name]] : Object.values(commands);
    const usages = asked.flatMap((command) => command.usages(calling));
    return end(process.stdout, { words: callLines(usages, calling), exitCode: 0 });
  }
  if (!isCommandName(name)) {
    const known = Object.keys(commandSwitches).map((each) => `\n  ${calling.line(`${each} …`)}`);
    const { noCommand } = calling.words.commands;
    return end(process.stderr, { words: `${noCommand(name)}${known.join('')}`, exitCode: 2 });
  }
  const { run, complainsFrom } = commands[name];
  const told = await run(args, calling).catch((cause: unknown) => refused(cause, calling));
  end(told.exitCode < complainsFrom ? process.stdout : process.stderr, told);
}

/** What the system refused of a file is nobody's fault in here. */
function refused(cause: unknown, { words }: Calling): Told {
  const refusal = fileRefusal(cause);
  if (refusal === undefined) throw cause;
  return { words: words.commands.fileRefused(refusal), exitCode: 2 };
}

function end(stream: NodeJS.WriteStream, { words, exitCode }: Told): void {
  stream.write(`${words}\n`, () => process.exit(exitCode)); // a utility process would stay
}
