import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Resolves when a process that was sent SIGSTOP stands still: a disk copied before would not be of one moment. */
export async function untilStopped(processId: number): Promise<void> {
  const stat = async () => (await readFile(`/proc/${processId}/stat`, 'utf8')).split(') ')[1] ?? '';
  while (!(await stat()).startsWith('T')) await pause(2);
}
