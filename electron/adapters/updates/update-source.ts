import { join } from 'node:path';
import type { Files } from '#core/ports.ts';
import type { FoundUpdate, UpdateSource } from '#core/update/ports.ts';
import { maxUpdateFileBytes, parseUpdate, updateFile, updateText } from '#core/update/update-file.ts';
import { drivesAt, inTime, type MountPlace } from '#platform/files/mounts.ts';

/** In the content folder, where nobody takes it for content, and on a stick. */
const updateFolders = { content: '_update', stick: 'foyer-update' } as const;

export interface UpdateSourceUses {
  readonly files: Files;
  readonly contentFolder: () => string;
  readonly sticks: readonly MountPlace[];
  /** Whether a key that is trusted here made the signature. */
  readonly verifies: (text: string, signature: string) => Promise<boolean>;
}

/** Looks in the content folder and on every stick, each time anew. */
export function createUpdateSource({
  files,
  contentFolder,
  sticks,
  verifies,
}: UpdateSourceUses): UpdateSource {
  async function look(folder: string): Promise<FoundUpdate | undefined> {
    const bytes = await files.read(join(folder, updateFile), maxUpdateFileBytes);
    const signed = parseUpdate(new TextDecoder().decode(bytes));
    if (signed === undefined) return undefined;
    const { update, signature } = signed;
    const isVerified = await verifies(updateText(update), signature);
    return { update, signature, program: join(folder, update.file), isVerified };
  }
  return {
    async find() {
      const roots = await drivesAt(sticks, files);
      const folders = [
        join(contentFolder(), updateFolders.content),
        ...roots.map((root) => join(root, updateFolders.stick)),
      ];
      const found = await Promise.all(folders.map((folder) => inTime(look(folder), undefined)));
      return found.find((one) => one !== undefined);
    },
  };
}
