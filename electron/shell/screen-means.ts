import { powerMonitor, type WebContents } from 'electron';
import type { Log } from '#platform/log.ts';
import { endProcess, endProcessesOf, scriptAnswers } from './processes.ts';
import { relaunch } from './relaunch.ts';

/** What can be done to a screen in trouble, and who says that the machine sleeps. */
export interface ScreenMeans {
  /** Whether the page's script answers. */
  answers(contents: WebContents): Promise<boolean>;
  endScreen(contents: WebContents): void;
  endGraphics(): void;
  /** Starts the whole kiosk anew; false, and nothing is done, while the last time is too short ago. */
  relaunch(reason: string): boolean;
  /** Hears when the machine falls asleep or is locked, and when it is back. The answer ends that. */
  watchSleep(onChange: (isAsleep: boolean) => void): () => void;
}

/** The means of this machine. */
export function createScreenMeans(log: Log): ScreenMeans {
  return {
    answers: scriptAnswers,
    endScreen: (contents) => endProcess(contents.getOSProcessId()),
    endGraphics: () => endProcessesOf((type) => type === 'GPU'),
    relaunch: (reason) => relaunch(log, reason),
    watchSleep(onChange) {
      const sleep = () => onChange(true);
      const wake = () => onChange(false);
      powerMonitor.on('suspend', sleep);
      powerMonitor.on('lock-screen', sleep);
      powerMonitor.on('resume', wake);
      powerMonitor.on('unlock-screen', wake);
      return () => {
        powerMonitor.off('suspend', sleep);
        powerMonitor.off('lock-screen', sleep);
        powerMonitor.off('resume', wake);
        powerMonitor.off('unlock-screen', wake);
      };
    },
  };
}
