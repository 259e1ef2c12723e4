import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needMounts } from './needs.ts';
import { sumOf, type Toll, type Trial, tryOnce } from './trial.ts';

const promisedMs = 60_000;

/** Fills the kiosk's disk at one moment of its day, and makes room later. */
const moments: Readonly<Record<string, (trial: Trial, disk: Disk) => Promise<readonly string[]>>> = {
  async 'full while it counts'(trial, disk) {
    await trial.count(20);
    await disk.fill();
    await trial.count(200);
    await disk.makeRoom();
    await trial.count(20);
    return told(await trial.update(2, promisedMs));
  },
  async 'full while an update comes'(trial, disk) {
    await disk.fill();
    if (await trial.update(2, 6_000)) return ['a full disk took an update'];
    if (!(await trial.isShown(1, 1_000))) return ['the wall changed'];
    await disk.makeRoom();
    return told(await trial.isShown(2, promisedMs));
  },
  async 'full again and again'(trial, disk) {
    for (const version of [2, 3, 4]) {
      await disk.fill();
      await trial.count(30);
      await trial.update(version, 1_500);
      await disk.makeRoom();
      await trial.count(5);
    }
    return told(await trial.isShown(4, promisedMs));
  },
};

interface Disk {
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
}

/** Each moment once, on a disk of a few megabytes of its own. Throws where this user may not mount one. */
export async function breakFullDisks(isShort: boolean): Promise<Toll> {
  await needMounts();
  const tolls: Toll[] = [];
  for (const [name, hurt] of Object.entries(moments).slice(0, isShort ? 1 : undefined)) {
    let dataFolder = '';
    const filling = () => join(dataFolder, 'filling'); // the kiosk holds a `ballast` of its own
    const disk: Disk = {
      async fill() {
        const { bavail, bsize } = await statfs(dataFolder);
        await writeFile(filling(), Buffer.alloc(bavail * bsize)).catch(() => {}); // the kiosk took some meanwhile
      },
      makeRoom: () => rm(filling()),
    };
    const toll = await tryOnce(
      name,
      (trial) => hurt(trial, disk),
      async (folder) => {
        dataFolder = join(folder, 'small-disk');
        await mkdir(dataFolder);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', dataFolder], { stdio: 'ignore' });
        return { dataFolder };
      },
      async () => void execFileSync('umount', ['-l', dataFolder]),
    );
    tolls.push(toll);
  }
  return sumOf(tolls);
}

function told(isThere: boolean): readonly string[] {
  return isThere ? [] : ['the update did not come'];
}
