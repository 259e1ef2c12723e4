import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { timed } from '#test/bench/content/commands.ts';
import { openKioskImport, openRescan } from '#test/bench/content/kiosk-import.ts';
import { pictureTopic, topicsOfSmallPack, writeTopics } from '#test/bench/content/packs.ts';
import { runElectron } from '#test/bench/electron/electron-run.ts';
import { onStage, type Stage } from '#test/bench/electron/stage.ts';
import { reportFindings } from '#test/bench/reports/report-scale.ts';
import type { Finding, Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const pictureBytes = 20_000;

/** Whether ten times as much content costs more than ten times as much, and whether a start notices it. */
export const scale: Row = {
  id: 'scale',
  metric: 'import and look, ms an item; start, report, ms',
  target: { kind: 'at-most', times: 1.1 },
  rounds: 3,
  measure: async (rounds) => [
    ...(await orWhyNot('content', contentFindings(rounds))),
    ...(await orWhyNot('start', startFindings(rounds))),
    ...(await orWhyNot('report', reportFindings(rounds))),
  ],
};

/** A part that cannot be measured takes none of the others along. */
async function orWhyNot(part: string, findings: Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  return await findings.catch((cause: unknown) => [
    { kind: 'not-run', part, why: cause instanceof Error ? cause.message : String(cause) },
  ]);
}

function contentFindings(rounds: number): Promise<readonly Finding[]> {
  return inTemporaryFolder(async (folder) => {
    const kiosk = openKioskImport();
    const data = join(folder, 'data');
    const packs = await Promise.all(
      [10, 100, 1_000].map(async (items) => {
        const pack = join(folder, `content-${items}`);
        await writeItems(pack, items);
        return { items, pack, look: await openRescan(pack) };
      }),
    );
    const findings: Finding[] = [];
    const imports = packs.map(({ items, pack }) => async () => {
      const tookMs = await timed(() => kiosk.importAll(pack, data));
      await rm(data, { recursive: true, force: true });
      return tookMs / items;
    });
    const looks = packs.map(
      ({ items, look }) =>
        async () =>
          (await timed(look)) / items,
    );
    for (const [name, turns] of Object.entries({ import: imports, rescan: looks })) {
      const [ten, hundred, thousand] = turns;
      const times = await takeTurns(rounds, { ten, hundred, thousand });
      findings.push(
        perItem(
          `${name}-100`,
          times.hundred,
          times.ten,
          'a pack of 100 items, each a text and a picture; against one of 10',
        ),
        perItem(
          `${name}-1000`,
          times.thousand,
          times.hundred,
          'a pack of 1,000 such items; against one of 100',
        ),
      );
    }
    await kiosk.close();
    return findings;
  });
}

function perItem(part: string, ours: readonly number[], peer: readonly number[], remark: string): Finding {
  return { kind: 'compared', part, ours, peer, remark };
}

/** A later start on a kiosk whose release holds so many items. */
function startFindings(rounds: number): Promise<readonly Finding[]> {
  return onStage(async (stage) => {
    const [ten, thousand] = [await fillKiosk(stage, 10), await fillKiosk(stage, 1_000)];
    const times = await takeTurns(rounds, {
      ours: () => startOn(stage, thousand),
      peer: () => startOn(stage, ten),
    });
    return [
      {
        kind: 'compared',
        part: 'start',
        target: { kind: 'at-most', times: 1.05 },
        ...times,
        remark: 'start of the process to the first slide with 1,000 items on the wall; against 10',
      },
    ];
  });
}

async function startOn(stage: Stage, filled: string): Promise<number> {
  const folder = await mkdtemp(join(stage.folder, 'run-'));
  await cp(filled, folder, { recursive: true });
  const run = runElectron(stage.planKiosk(folder));
  try {
    return await run.paintedAfterMs;
  } finally {
    await run.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Content and data as a kiosk leaves them that has taken its folder. */
async function fillKiosk(stage: Stage, items: number): Promise<string> {
  const folder = join(stage.folder, `filled-${items}`);
  await writeItems(join(folder, 'content'), items);
  const kiosk = openKioskImport();
  const release = await kiosk.importAll(join(folder, 'content'), join(folder, 'data'));
  await kiosk.keepOpening(release, join(folder, 'data'));
  await kiosk.close();
  return folder;
}

async function writeItems(folder: string, items: number): Promise<void> {
  const written = await writeTopics(folder, items - topicsOfSmallPack, (name) =>
    pictureTopic(name, 1, pictureBytes),
  );
  if (written !== items) throw new Error(`The pack holds ${written} items instead of ${items}.`);
}
