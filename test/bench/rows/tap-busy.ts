import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { watchTimes } from '#core/content/next-look.ts';
import { photoTopic, writeTopic } from '#test/bench/content/packs.ts';
import { withKiosk } from '#test/bench/electron/driven-kiosk.ts';
import type { Row } from '#test/bench/row.ts';
import { recordPlainScreens } from '#test/bench/taps/plain-screens.ts';
import { judgeTaps, plainTapTimes, tapTimes, turnToQuestion } from '#test/bench/taps/tap-times.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { type ChildService, startChildService } from '#test/support/child-service.ts';

const walks = 1; // of each in a turn: three turns are 99 touches, in some six minutes of a busy machine
const slowdown = 4;
const topics = 50; // of a text and nine photographs each: 500 files
const photosOfTopic = 9;
const restMs = 3_000;
const quietMs = watchTimes.hintMs + watchTimes.settleMs;
const mostMs = 200;

/** The same while the machine is slow and has much to do: a practice has put its photographs into the folder. */
export const tapBusy: Row = {
  id: 'tap-busy',
  metric: 'touch to the frame with its answer, busy, ms',
  target: { kind: 'at-most', times: 1.5 },
  rounds: 1,
  mostRounds: 1,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const screens = await withKiosk(join(folder, 'recorded'), async ({ page }) => {
        await turnToQuestion(page);
        return await recordPlainScreens(page, join(folder, 'plain'));
      });
      const seen = { ours: [] as number[], peer: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        const times = await inTemporaryFolder((kioskFolder) =>
          withKiosk(kioskFolder, async (kiosk) => {
            await slowDown(kiosk.page);
            return await whileImported(kiosk, () => tapTimes(kiosk.page, walks));
          }),
        );
        seen.ours.push(...times);
        seen.peer.push(
          ...(await withService((service) =>
            plainTapTimes(screens, walks, {
              prepare: slowDown,
              during: (work) => whileImported(service, work),
            }),
          )),
        );
      }
      return judgeTaps(seen.ours, seen.peer, {
        mostMs,
        remark: `page slowed ${slowdown}× while ${topics * (photosOfTopic + 1)} files are imported; against the same screens in plain HTML, beside the same service with the same work`,
      });
    }),
};

async function slowDown(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** The kiosk's service without a kiosk: what the peer's machine has to do besides. */
function withService<T>(use: (service: ChildService) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const service = await startChildService(folder);
    try {
      return await use(service);
    } finally {
      await service.close();
    }
  });
}

/** Puts the photographs into the folder, and does the work while they are taken. Throws where they were taken before it was done. */
async function whileImported<T>(
  { contentFolder, dataFolder }: Pick<ChildService, 'contentFolder' | 'dataFolder'>,
  work: () => Promise<T>,
): Promise<T> {
  const release = () => readFile(join(dataFolder, 'content', 'current'), 'utf8').catch(() => null); // not yet made
  while ((await release()) === null) await pause(restMs);
  const before = await release();
  for (let number = 1; number <= topics; number += 1) {
    const name = `busy-${number}`;
    await writeTopic(join(contentFolder, 'topics', name), await photoTopic(name, photosOfTopic));
  }
  await pause(quietMs);
  const done = await work();
  if ((await release()) !== before) throw new Error('The photographs were taken before the walk was done.');
  return done;
}
