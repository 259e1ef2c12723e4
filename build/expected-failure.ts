import { fileRefusal } from '#core/file-refusal.ts';
import { wordsIn } from '#words/words.ts';

/** Something ordinary stands in the way of a command; the message says what, and what someone can do. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure';
}

/** Somebody asked how to ask: `message` is the answer, and nothing has failed. */
export class AskedForHelp extends Error {
  override readonly name = 'AskedForHelp';
}

/**
 * Runs a command and ends the process with its exit code; 1 with the reason on standard error if it fails: in a sentence what is
 * expected, and a file or folder that the system refused. What was asked for is no failure: standard output, and 0.
 */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command());
  } catch (error) {
    if (error instanceof AskedForHelp) {
      console.log(error.message);
      process.exit(0);
    }
    const refusal = fileRefusal(error);
    if (error instanceof ExpectedFailure) console.error(withCause(error));
    else if (refusal !== undefined) console.error(wordsIn.en.commands.fileRefused(refusal));
    else console.error(error);
    process.exit(1);
  }
}

function withCause({ message, cause }: ExpectedFailure): string {
  return cause instanceof Error ? `${message}\nReason: ${cause.message.trim()}` : message;
}
