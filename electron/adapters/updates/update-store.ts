import { join } from 'node:path';
import { fault } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import type { UpdateStore } from '#core/update/ports.ts';
import { writeUpdate } from '#core/update/update-file.ts';
import { updateFolder, updateNames } from '#core/update/update-layout.ts';
import { parseUpdateState, type UpdateState } from '#core/update/update-trial.ts';
import { nameWhenWhole, replaceFile } from '#platform/files/replace-file.ts';

/** Opens it in the data folder. `copyCounters` writes a whole copy of the database to a path. */
export function openUpdateStore(
  dataFolder: string,
  { files, copyCounters }: { readonly files: Files; readonly copyCounters: (to: string) => Promise<void> },
): UpdateStore {
  const folder = join(dataFolder, updateFolder);
  const at = (name: keyof typeof updateNames) => join(folder, updateNames[name]);
  const write = (path: string, text: string) => replaceFile(path, new TextEncoder().encode(text), files);
  return {
    async state() {
      const bytes = await files.read(at('state'), 10_000).catch(() => undefined); // never updated
      return bytes === undefined ? null : parseUpdateState(new TextDecoder().decode(bytes));
    },
    async take({ update, signature, program }) {
      await files.makeFolder(folder);
      await nameWhenWhole(`${at('program')}.part`, files, async (part) => {
        const { hash, sizeBytes } = await files.copy(program, part, update.sizeBytes);
        if (hash !== update.sha256 || sizeBytes !== update.sizeBytes) throw fault('EBADMSG', program);
        return { path: at('program') };
      });
      await files.syncFolder(folder);
      await write(at('signed'), writeUpdate({ update, signature }));
      const { version, sha256 } = update;
      await write(at('state'), JSON.stringify({ kind: 'wanted', version, sha256 } satisfies UpdateState));
    },
    async drop() {
      for (const name of ['ready', 'state', 'program', 'signed'] as const) await files.remove(at(name));
    },
    async release() {
      await files.remove(at('countersBefore'));
      await copyCounters(at('countersBefore'));
      await write(at('ready'), '');
    },
  };
}
