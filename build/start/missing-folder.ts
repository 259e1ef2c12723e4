import { stat } from 'node:fs/promises';
import { faultCode } from '#core/fault-code.ts';

/**
 * What to say of a content folder that is not there, to somebody whose kiosk leaves after its first slide: that is before it
 * looks for the folder itself. Undefined where the folder is there.
 */
export async function missingFolder(folder: string): Promise<string | undefined> {
  try {
    await stat(folder);
    return undefined;
  } catch (cause) {
    return `There is no content folder ${folder} (${faultCode(cause)}). The wall shows what it showed last, or the starter pack. Look for a slip in the path, or put in the stick that it is on. Without --exit, a new kiosk makes the folder.`;
  }
}
