import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performLine, timed } from '#test/bench/content/commands.ts';
import { openKioskImport } from '#test/bench/content/kiosk-import.ts';
import { clipTopic, writeTopics } from '#test/bench/content/packs.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const clips = 16;
const clipBytes = 32 * 1024 ** 2; // 32 MB, 512 in all

/** From a folder of large clips to the release on the disk, against what the disk and the hash ask for. */
export const importRow: Row = {
  id: 'import',
  metric: 'a pack of 512 MB to a release on the disk, ms',
  target: { kind: 'at-most', times: 1.5 },
  rounds: 3,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const pack = join(folder, 'content');
      await writeTopics(pack, clips, (name) => clipTopic(name, clipBytes));
      const kiosk = openKioskImport();
      const copy = join(folder, 'copy');
      const data = join(folder, 'data');
      const dropped = async (place: string, work: () => Promise<unknown>) => {
        const tookMs = await timed(work);
        await rm(place, { recursive: true, force: true });
        return tookMs;
      };
      const times = await takeTurns(rounds, {
        ours: () => dropped(data, () => kiosk.importAll(pack, data)),
        copied: () => dropped(copy, () => performLine(copyAndSync, pack, copy)),
        hashed: () => timed(async () => hashFolder(pack)),
        commands: () => dropped(copy, () => performLine(copyAndHash, pack, copy)),
      });
      await kiosk.close();
      return [
        {
          kind: 'compared',
          part: 'limit',
          ours: times.ours,
          peer: times.copied.map((copiedMs, turn) => Math.max(copiedMs, times.hashed[turn] ?? 0)),
          remark: '16 clips of 32 MB, against the longer of cp with fsync of each file, and SHA-256 of all',
        },
        {
          kind: 'compared',
          part: 'peer',
          target: { kind: 'at-most', times: 0.7 },
          ours: times.ours,
          peer: times.commands,
          remark: 'the same against cp && sync && sha256sum',
        },
      ];
    }),
};

const copyAndSync = 'cp -r "$1" "$2" && find "$2" -type f -exec sync {} +';
const copyAndHash = 'cp -r "$1" "$2" && sync && find "$2" -type f -exec sha256sum {} +';

/** The quickest that this runtime hashes files: one thread that does nothing else. */
function hashFolder(folder: string): void {
  const buffer = Buffer.allocUnsafe(1024 ** 2);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = openSync(join(entry.parentPath, entry.name), 'r');
    const hash = createHash('sha256');
    for (let length = -1; length !== 0; hash.update(buffer.subarray(0, length)))
      length = readSync(file, buffer, 0, buffer.length, null);
    hash.digest();
    closeSync(file);
  }
}
