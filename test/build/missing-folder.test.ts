import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingFolder } from '#build/start/missing-folder.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a content folder that is not there is told in a sentence, with what is shown and what to do', async () => {
  const folder = await temporaryFolder();
  expect(await missingFolder(folder)).toBeUndefined();
  const missing = join(folder, 'no', 'x');
  expect(await missingFolder(missing)).toMatch(
    `There is no content folder ${missing} (ENOENT). The wall shows what it showed last, or the starter pack. Look for`,
  );
});
