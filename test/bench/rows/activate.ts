import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { watchTimes } from '#core/content/next-look.ts';
import { timed } from '#test/bench/content/commands.ts';
import { clipTopic, type TopicFiles, writeTopic, writeTopics } from '#test/bench/content/packs.ts';
import { nowMs, withKiosk, withPeer } from '#test/bench/electron/driven-kiosk.ts';
import { watchActivation } from '#test/bench/electron/watch-activation.ts';
import { median, quantile } from '#test/bench/figures.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { topicText } from '#test/support/small-pack.ts';

const quietMs = watchTimes.hintMs + watchTimes.settleMs; // what the folder is given to come to rest
const clipBytes = 64 * 1024 ** 2; // 64 MB
const mostMs = 300;

/**
 * From the last byte in the folder to the new slide on the glass, against the least that shows it. Neither the quiet time counts
 * nor the slide before.
 */
export const activate: Row = {
  id: 'activate',
  metric: 'last byte to the new slide, less waiting, ms',
  target: { kind: 'at-most', times: 3 },
  rounds: 7,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      await writeTopics(join(folder, 'content'), 2, (name) => clipTopic(name, 100_000));
      const watched = join(folder, 'watched');
      await mkdir(join(watched, 'topics'), { recursive: true });
      const seen = { frames: 0, blankFrames: 0 };
      const made: Record<'text' | 'clip', number[]> = { text: [], clip: [] };
      const times = await withKiosk(folder, (kiosk) =>
        withPeer(
          'watched-folder',
          (peer) => {
            const waiting = join(folder, 'waiting');
            let round = 0;
            const dropIn = async (kind: 'text' | 'clip', topic: TopicFiles) => {
              await writeTopic(waiting, topic);
              const drop = () => rename(waiting, join(kiosk.contentFolder, 'topics', `${kind}-${round}`));
              const { madeMs, tookMs, frames, blankFrames } = await activateOnce(kiosk.page, drop);
              made[kind].push(madeMs);
              seen.frames += frames;
              seen.blankFrames += blankFrames;
              return tookMs;
            };
            const words = () => topicText({ title: `Does round ${round} help?`, order: '1' });
            return takeTurns(rounds, {
              text: () => {
                round += 1;
                return dropIn('text', { text: words(), media: {} });
              },
              textPeer: async () => {
                await writeTopic(waiting, { text: words(), media: {} });
                return await drawnAfter(peer, () => rename(waiting, join(watched, 'topics', `${round}`)));
              },
              clip: async () => dropIn('clip', await clipTopic(`${round}`, clipBytes)),
              clipFloor: () => writeDurably(join(folder, 'floor', 'clip'), Buffer.alloc(clipBytes, round)),
            });
          },
          watched,
        ),
      );
      if (seen.blankFrames > 0) throw new Error(`${seen.blankFrames} of ${seen.frames} frames were blank`);
      const frames = `no blank frame among ${seen.frames}`;
      const parts = (kind: 'text' | 'clip') =>
        `told to the screen after ${Math.round(median(made[kind]))} ms of it`;
      return [
        {
          kind: 'compared',
          part: 'text',
          ours: times.text,
          peer: times.textPeer,
          remark: `a topic of a few words; against an Electron page that fs.watch tells and that draws the words; ${parts('text')}; ${frames}`,
        },
        {
          kind: 'compared',
          part: 'text-p95',
          target: { kind: 'at-most', times: 1 },
          ours: [quantile(times.text, 0.95)],
          peer: [mostMs],
          remark: `the p95 of these against ${mostMs} ms`,
        },
        {
          kind: 'compared',
          part: 'clip',
          ours: times.clip,
          peer: times.clipFloor.map((floorMs, turn) => floorMs + (times.textPeer[turn] ?? 0)),
          remark: `a topic with a clip of 64 MB; against that page's time and write, fsync and rename of the clip; ${parts('clip')}`,
        },
      ];
    }),
};

/** Drops a topic into the folder whole, so that its last byte is there at that moment. */
async function activateOnce(page: Page, drop: () => Promise<void>) {
  const watch = await watchActivation(page);
  await drop();
  const droppedAtMs = nowMs();
  const { announcedAtMs, turnedAtMs, paintedAtMs, frames, blankFrames } = await watch.done;
  const madeMs = announcedAtMs - droppedAtMs - quietMs;
  return { madeMs, tookMs: madeMs + (paintedAtMs - turnedAtMs), frames, blankFrames };
}

/** Until the peer has painted the words that were dropped into its folder. */
async function drawnAfter(page: Page, drop: () => Promise<void>): Promise<number> {
  const drawnAt = () => page.evaluate(() => document.documentElement.dataset.drawnAt);
  const before = await drawnAt();
  await drop();
  const droppedAtMs = nowMs();
  await page.waitForFunction((mark) => document.documentElement.dataset.drawnAt !== mark, before);
  return Number(await drawnAt()) - droppedAtMs;
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
