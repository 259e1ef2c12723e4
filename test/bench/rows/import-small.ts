import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCommand, perform, performLine, timed } from '#test/bench/content/commands.ts';
import { openKioskImport } from '#test/bench/content/kiosk-import.ts';
import { clipTopic, pictureTopic, type TopicFiles, writeTopics } from '#test/bench/content/packs.ts';
import type { Finding, Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const fileBytes = 20_000;

/** What many small files cost: as pictures, which are decoded and made anew, and as clips, stored as they are. */
export const importSmall: Row = {
  id: 'import-small',
  metric: 'a pack of small files to a release, ms',
  target: { kind: 'at-most', times: 1 },
  rounds: 1,
  measure: async (rounds) => [
    ...(await compare(rounds, {
      name: 'pictures',
      topics: 50,
      filesOf: (name) => pictureTopic(name, 9, fileBytes),
      remark: '50 texts and 450 pictures of 20 kB each, which are decoded and made anew',
    })),
    ...(await compare(rounds, {
      name: 'clips',
      topics: 1_990, // as many as a pack may have
      filesOf: (name) => clipTopic(name, fileBytes),
      remark: '1,990 short texts with a clip of 20 kB each (a pack holds 2,000 items), stored as they are',
    })),
  ],
};

interface Case {
  readonly name: string;
  readonly topics: number;
  readonly filesOf: (name: string) => Promise<TopicFiles>;
  readonly remark: string;
}

function compare(rounds: number, { name, topics, filesOf, remark }: Case): Promise<readonly Finding[]> {
  return inTemporaryFolder(async (folder) => {
    const pack = join(folder, 'content');
    await writeTopics(pack, topics, filesOf);
    const kiosk = openKioskImport();
    const [data, copy] = [join(folder, 'data'), join(folder, 'copy')];
    const dropped = async (place: string, work: () => Promise<unknown>) => {
      const tookMs = await timed(work);
      await rm(place, { recursive: true, force: true });
      return tookMs;
    };
    const times = await takeTurns(rounds, {
      ours: () => dropped(data, () => kiosk.importAll(pack, data)),
      rsync: hasCommand('rsync')
        ? () => dropped(copy, () => perform('rsync', ['-a', '--checksum', `${pack}/`, copy]))
        : undefined,
      cp: () => dropped(copy, () => performLine('cp -a "$1" "$2" && sync', pack, copy)),
    });
    await kiosk.close();
    return [
      times.rsync.length === 0
        ? { kind: 'not-run', part: `${name}-rsync`, why: 'there is no rsync command (Debian: rsync)' }
        : {
            kind: 'compared',
            part: `${name}-rsync`,
            ours: times.ours,
            peer: times.rsync,
            remark: `${remark}; against rsync -a --checksum, which syncs nothing`,
          },
      {
        kind: 'compared',
        part: `${name}-cp`,
        ours: times.ours,
        peer: times.cp,
        remark: `${remark}; against cp -a && sync`,
      },
    ];
  });
}
