import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { watchTimes } from '#core/content/next-look.ts';
import { timed } from '#test/bench/content/commands.ts';
import { clipTopic, writeTopic, writeTopics } from '#test/bench/content/packs.ts';
import { type DrivenKiosk, nowMs, withKiosk } from '#test/bench/electron/driven-kiosk.ts';
import { watchActivation } from '#test/bench/electron/watch-activation.ts';
import { median } from '#test/bench/figures.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { topicText } from '#test/support/small-pack.ts';

const quietMs = watchTimes.hintMs + watchTimes.settleMs; // what the folder is given to come to rest
const clipBytes = 64 * 1024 ** 2; // 64 MB

/** From the last byte in the folder to the new slide on the glass. Neither the quiet time counts nor the slide before. */
export const activate: Row = {
  id: 'activate',
  metric: 'last byte to the new slide, less waiting, ms',
  target: { kind: 'at-most', times: 1.5 },
  rounds: 5,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      await writeTopics(join(folder, 'content'), 2, (name) => clipTopic(name, 100_000));
      return await withKiosk(folder, async (kiosk) => {
        const waiting = join(folder, 'waiting');
        let round = 0;
        const seen = { frames: 0, blankFrames: 0 };
        const made: Record<'text' | 'clip', number[]> = { text: [], clip: [] };
        const dropIn = async (kind: 'text' | 'clip', write: (folder: string) => Promise<void>) => {
          await write(waiting);
          const { madeMs, tookMs, frames, blankFrames } = await activateOnce(
            kiosk,
            waiting,
            `${kind}-${round}`,
          );
          made[kind].push(madeMs);
          seen.frames += frames;
          seen.blankFrames += blankFrames;
          return tookMs;
        };
        const words = () => topicText({ title: `Does round ${round} help?`, order: '1' });
        const times = await takeTurns(rounds, {
          text: () => {
            round += 1;
            return dropIn('text', (place) => writeTopic(place, { text: words(), media: {} }));
          },
          textFloor: () => writeDurably(join(folder, 'floor', 'text'), Buffer.from(words())),
          clip: () =>
            dropIn('clip', async (place) => writeTopic(place, await clipTopic(`${round}`, clipBytes))),
          clipFloor: () => writeDurably(join(folder, 'floor', 'clip'), Buffer.alloc(clipBytes, round)),
        });
        if (seen.blankFrames > 0) throw new Error(`${seen.blankFrames} of ${seen.frames} frames were blank`);
        const frames = `no blank frame among ${seen.frames}`;
        const parts = (kind: 'text' | 'clip') =>
          `told to the screen after ${Math.round(median(made[kind]))} ms of it`;
        return [
          {
            kind: 'compared',
            part: 'text',
            ours: times.text,
            peer: times.textFloor,
            remark: `a topic of a few words; against write, fsync and rename of the same bytes; ${parts('text')}; ${frames}`,
          },
          {
            kind: 'compared',
            part: 'clip',
            ours: times.clip,
            peer: times.clipFloor,
            remark: `a topic with a clip of 64 MB; against write, fsync and rename of the same bytes; ${parts('clip')}; ${frames}`,
          },
        ];
      });
    }),
};

/** Moves a topic that waits beside the content folder into it, whole: its last byte is there at that moment. */
async function activateOnce({ page, contentFolder }: DrivenKiosk, waiting: string, name: string) {
  const watch = await watchActivation(page);
  await rename(waiting, join(contentFolder, 'topics', name));
  const droppedAtMs = nowMs();
  const { announcedAtMs, turnedAtMs, paintedAtMs, frames, blankFrames } = await watch.done;
  const madeMs = announcedAtMs - droppedAtMs - quietMs;
  return { madeMs, tookMs: madeMs + (paintedAtMs - turnedAtMs), frames, blankFrames };
}

/** The least that a durable change asks of the disk. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<number> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  return await timed(async () => {
    const file = await open(`${path}.part`, 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(`${path}.part`, path);
    const handle = await open(folder, 'r');
    await handle.sync();
    await handle.close();
  });
}
