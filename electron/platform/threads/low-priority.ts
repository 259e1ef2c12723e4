import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * Lets other threads go before the calling one. Only on Linux: elsewhere it would be the whole service. The classes
 * below the lowest priority (SCHED_IDLE, and idle input and output) are not in Node.
 */
export function lowerThisThread(priority: number): void {
  if (process.platform === 'linux') setPriority(0, priority);
}

/**
 * The same for the threads in which Node reads files and pictures are decoded; those that the decoder starts take
 * after them. Calls are answered in none of them.
 */
export function lowerWorkers(priority: number): void {
  if (process.platform !== 'linux') return;
  for (const id of readdirSync('/proc/self/task')) {
    try {
      const name = readFileSync(`/proc/self/task/${id}/comm`, 'utf8').trim();
      if (name === 'libuv-worker') setPriority(Number(id), priority);
    } catch {
      // ended meanwhile, or not to be lowered: it only takes part at the priority that it has
    }
  }
}
