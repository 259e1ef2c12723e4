import { readdir, readFile } from 'node:fs/promises';

/** Bytes of memory that only the processes of this tree hold: what the machine gets back when they end. Linux only. */
export async function privateBytesOfTree(rootPid: number): Promise<number> {
  const sizes = await Promise.all((await pidsOfTree(rootPid)).map(privateBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A process and all that it started, and they, and so on. */
export async function pidsOfTree(rootPid: number): Promise<readonly number[]> {
  const parents = await parentOfEach();
  const tree = new Set([rootPid]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree];
}

/** Processor time that this tree has taken so far, in ms, with that of its members that ended. Linux only. */
export async function processorMsOfTree(rootPid: number): Promise<number> {
  const times = await Promise.all(
    (await pidsOfTree(rootPid)).map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''); // it has just ended
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0); // utime, stime, and those of children
    }),
  );
  return times.reduce((sum, ticks) => sum + ticks, 0) * msOfTick;
}

/** Linux counts for programs in hundredths of a second (`sysconf(_SC_CLK_TCK)`). */
const msOfTick = 10;

async function parentOfEach(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const pairs = await Promise.all(
    pids.map(async (pid): Promise<[number, number]> => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''); // it has just ended
      const afterName = stat.slice(stat.lastIndexOf(')') + 2); // the name itself may hold spaces and brackets
      return [Number(pid), Number(afterName.split(' ')[1] ?? 0)];
    }),
  );
  return new Map(pairs);
}

async function privateBytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''); // it has just ended
  return [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)]
    .map(([, kilobytes]) => Number(kilobytes) * 1_024)
    .reduce((sum, size) => sum + size, 0);
}
