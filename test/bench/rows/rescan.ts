import { performLine, timed } from '#test/bench/content/commands.ts';
import { openRescan } from '#test/bench/content/kiosk-import.ts';
import { writeTopics } from '#test/bench/content/packs.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const topics = 1_000;
const filesInEach = 10;

/** The look at a folder in which nothing has changed. */
export const rescan: Row = {
  id: 'rescan',
  metric: 'look at 10,000 files, none changed, ms',
  target: { kind: 'at-most', times: 1.5 },
  rounds: 11,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const names = Array.from({ length: filesInEach - 1 }, (_, index) => `file-${index}.jpg`);
      const media = Object.fromEntries(names.map((name) => [name, Buffer.from(name)])); // a look opens no file
      await writeTopics(folder, topics, async (name) => ({ text: name, media }));
      const look = await openRescan(folder);
      const times = await takeTurns(rounds, {
        ours: () => timed(look),
        peer: () => timed(() => performLine(`find "$1" -printf '%s %T@\\n'`, folder)),
      });
      return [
        {
          kind: 'compared',
          ...times,
          remark: "against find -printf '%s %T@', its start included; ours runs in a process that is there",
        },
      ];
    }),
};
