import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { hasCommand, performLine, timed } from '#test/bench/content/commands.ts';
import { openKioskImport } from '#test/bench/content/kiosk-import.ts';
import { clipTopic, photoTopic, type TopicFiles, writeTopics } from '#test/bench/content/packs.ts';
import type { Finding, Row } from '#test/bench/row.ts';
import { takeLongTurns, takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const fileBytes = 20_000;

/** What many files cost: photographs, which are turned, stripped and scaled, and short clips, stored as they are. */
export const importSmall: Row = {
  id: 'import-small',
  metric: 'a pack of many files to a release, ms',
  target: { kind: 'at-most', times: 1 },
  rounds: 1,
  mostRounds: 1,
  measure: async (rounds) => [
    await compare(rounds, {
      part: 'photos',
      topics: 10,
      filesOf: (name) => photoTopic(name, 9),
      peer: photosByImageMagick,
      isLong: true,
      remark:
        '10 texts and 90 photographs of 12 megapixels; against ImageMagick, which turns, strips and scales them, one folder on each core',
    }),
    await compare(rounds, {
      part: 'clips',
      topics: 1_990, // as many as a pack may have
      filesOf: (name) => clipTopic(name, fileBytes),
      target: { kind: 'at-most', times: 1.5 },
      peer: (pack, copy) => performLine('cp -a "$1" "$2" && sync', pack, copy),
      remark:
        '1,990 short texts with a clip of 20 kB each (a pack holds 2,000 items), stored as they are; against cp -a && sync',
    }),
  ],
};

interface Case {
  readonly part: string;
  readonly topics: number;
  readonly filesOf: (name: string) => Promise<TopicFiles>;
  readonly target?: Row['target'];
  /** What else somebody would do with the pack, its results in a folder that is not there yet. */
  readonly peer: (pack: string, copy: string) => Promise<void>;
  /** Minutes a turn. */
  readonly isLong?: boolean;
  readonly remark: string;
}

function compare(
  rounds: number,
  { part, topics, filesOf, target, peer, isLong, remark }: Case,
): Promise<Finding> {
  if (peer === photosByImageMagick && !hasCommand('mogrify'))
    return Promise.resolve({
      kind: 'not-run',
      part,
      why: 'there is no mogrify command (Debian: imagemagick)',
    });
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
    const times = await (isLong ? takeLongTurns : takeTurns)(rounds, {
      ours: () => dropped(data, () => kiosk.importAll(pack, data)),
      peer: () => dropped(copy, () => peer(pack, copy)),
    });
    await kiosk.close();
    return { kind: 'compared', part, ...(target && { target }), ...times, remark };
  });
}

/**
 * The same pictures as ours: upright, nothing but the picture, at most 2160 px a side, quality 85. `jpeg:size` lets its decoder
 * leave out what the scaling throws away, as ours does. https://imagemagick.org/script/command-line-options.php#define
 */
async function photosByImageMagick(pack: string, copy: string): Promise<void> {
  const line = `cd "$1/topics" && ls | xargs -P "$3" -I {} sh -c '
    cd "$1" && ls | grep -q jpg || exit 0
    mkdir -p "$0/$1" && exec mogrify -path "$0/$1" -define jpeg:size=4320x4320 \\
      -auto-orient -strip -resize "2160x2160>" -quality 85 *.jpg' "$2" {} && sync`;
  await performLine(line, pack, copy, String(availableParallelism()));
}
