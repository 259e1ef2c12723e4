import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Whether a command of that name would be found. Looks, and does not run it. */
export async function isOnPath(command: string): Promise<boolean> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = await access(join(folder, command), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
