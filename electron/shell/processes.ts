import { app, type WebContents } from 'electron';
import { afterAwake } from './awake-timer.ts';

/** Ends a process that may be unable to answer: nothing is asked of it. */
export function endProcess(pid: number | undefined): void {
  if (!pid) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it is gone already
  }
}

/** Ends the processes of this app of a Chromium kind, such as `GPU`. Chromium starts another where it needs one. */
export function endProcessesOf(isMeant: (type: string) => boolean): void {
  for (const { pid, type } of app.getAppMetrics()) if (isMeant(type)) endProcess(pid);
}

/** Ends this app at once, with all of its processes of Chromium's. */
export function endAll(): void {
  endProcessesOf((type) => type !== 'Browser');
  endProcess(process.pid);
}

/** Whether the script of a page answers in half a second. */
export async function scriptAnswers(contents: WebContents): Promise<boolean> {
  const answer = contents.executeJavaScript('true').catch(() => false);
  const silence = new Promise<false>((resolve) => afterAwake(500, () => resolve(false)));
  return (await Promise.race([answer, silence])) === true;
}
