import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The name and the priority of each thread of this process: 0 is that of everybody, 19 gives way to all. Linux only. */
export async function niceness(): Promise<readonly { readonly name: string; readonly nice: number }[]> {
  const threads = await readdir('/proc/self/task');
  const stats = await Promise.all(
    threads.map((id) => readFile(join('/proc/self/task', id, 'stat'), 'utf8').catch(() => '')), // ended meanwhile
  );
  return stats.map((stat) => {
    const end = stat.lastIndexOf(')');
    return {
      name: stat.slice(stat.indexOf('(') + 1, end),
      nice: Number(stat.slice(end + 2).split(' ')[16]),
    };
  });
}
