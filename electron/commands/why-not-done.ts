import { faultCode } from '#core/fault-code.ts';
import { fileRefusal } from '#core/file-refusal.ts';
import type { Words } from '#words/words.ts';

/** Why something could not be done: a sentence that names the file where an error has one, else the error's code. */
export function whyNotDone(cause: unknown, { commands }: Words): string {
  const refusal = fileRefusal(cause);
  return refusal === undefined ? `(${faultCode(cause)}).` : commands.fileRefused(refusal);
}
