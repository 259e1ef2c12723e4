import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thisKiosk } from '#adapters/system/kiosk-name.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a kiosk has the same id at every start, and another one than a kiosk with other data', async () => {
  const folder = await temporaryFolder();
  const folders = [join(folder, 'one'), join(folder, 'two')];
  for (const each of folders) await mkdir(each);
  const [one, two] = await Promise.all(folders.map(thisKiosk));
  expect(one?.id).toMatch(/^[0-9a-f]{4}$/);
  expect(one?.name).toBe(two?.name);
  expect(one?.id).not.toBe(two?.id);
  await mkdir(join(folder, 'one', 'content'));
  expect(await thisKiosk(join(folder, 'one'))).toEqual(one);
});
