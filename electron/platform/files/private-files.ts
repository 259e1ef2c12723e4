import { chmod } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import type { Files } from '#core/ports.ts';

/** The same files, but what is made below `root` can be read by its owner only. Elsewhere others' rules hold. */
export function keepPrivate(files: Files, root: string): Files {
  /** A disk that knows no such modes, as of a stick, keeps nothing from anybody. */
  const close = (path: string, mode: number) => chmod(path, mode).catch(() => {});
  const closeFile = async (path: string): Promise<void> => {
    if (isBelow(path, root)) await close(path, 0o600);
  };
  return {
    ...files,
    async write(path, bytes) {
      await files.write(path, bytes);
      await closeFile(path);
    },
    async writePieces(path, pieces) {
      await files.writePieces(path, pieces);
      await closeFile(path);
    },
    async copy(from, to, maxBytes) {
      const copied = await files.copy(from, to, maxBytes);
      await closeFile(to);
      return copied;
    },
    async makeFolder(folder) {
      await files.makeFolder(folder);
      for (let each = folder; isBelow(each, root); each = dirname(each)) await close(each, 0o700);
    },
  };
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
