import { access } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a folder is there. One on a share that does not answer is: somebody put it there. Never rejects. */
export function isFolderThere(path: string): Promise<boolean> {
  const isThere = access(path).then(
    () => true,
    () => false,
  );
  return unlessSilent(isThere, true);
}

/** What a share is asked that may never answer: after a second the other answer is taken. */
export async function unlessSilent<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  waiting += 1;
  void answer.finally(() => {
    waiting -= 1;
  });
  return await Promise.race([answer, pause(patienceMs, otherwise, { ref: false })]);
}

/** Whether a question still waits: Node does not end before it is answered, which may be never. */
export function isAsking(): boolean {
  return waiting > 0;
}

let waiting = 0;
const patienceMs = 1_000; // 1 s
