import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchTimes } from '#core/content/next-look.ts';
import { nextActivation } from '#test/bench/content/next-activation.ts';
import { clipTopic, pictureTopic, writeTopic, writeTopics } from '#test/bench/content/packs.ts';
import { type DrivenKiosk, withKiosk } from '#test/bench/electron/driven-kiosk.ts';
import { shellLagMs } from '#test/bench/electron/shell-lag.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const quietMs = watchTimes.hintMs + watchTimes.settleMs;
const mostMs = 20;

/** Whether an import next door holds up the process that passes touches on. */
export const lag: Row = {
  id: 'lag',
  metric: "p99 delay of the shell's event loop, ms",
  target: { kind: 'at-most', times: 1 },
  rounds: 5,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      await writeTopics(join(folder, 'content'), 2, (name) => clipTopic(name, 100_000));
      return await withKiosk(folder, async (kiosk) => {
        let round = 0;
        const times = await takeTurns(rounds, {
          ours: async () => {
            round += 1;
            return await lagOfImport(kiosk, folder, `round-${round}`);
          },
        });
        return [
          {
            kind: 'compared',
            part: 'bound',
            ours: times.ours,
            peer: times.ours.map(() => mostMs),
            remark: `while 128 MB of clips and 100 pictures are taken, from the end of the quiet time on; against the ${mostMs} ms that nobody may notice`,
          },
        ];
      });
    }),
};

/** Drops topics with clips and pictures into the folder at once, and measures until they are the release. */
async function lagOfImport({ app, contentFolder, dataFolder }: DrivenKiosk, folder: string, name: string) {
  const waiting = join(folder, 'waiting');
  const topics = {
    clips: await clipTopic(name, 128 * 1024 ** 2),
    pictures: await pictureTopic(name, 100, 40_000),
  };
  for (const [part, files] of Object.entries(topics)) await writeTopic(join(waiting, part), files);
  const activated = nextActivation(dataFolder);
  for (const part of Object.keys(topics))
    await rename(join(waiting, part), join(contentFolder, 'topics', `${name}-${part}`));
  await pause(quietMs);
  return await shellLagMs(app, () => activated);
}
