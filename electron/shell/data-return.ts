import type { Log } from '#platform/log.ts';
import { judgeDataFolder, takesFiles } from './data-folder.ts';
import type { DataTrouble } from './ground.ts';
import { relaunch } from './relaunch.ts';

const everyMs = 30_000; // 30 s

/**
 * A kiosk without its data folder starts anew once that can be used again: with a new slide, when nobody stands there. One
 * that can be read goes on with it: nothing has to start for what lies in it.
 */
export function watchDataReturn(
  trouble: DataTrouble | null,
  log: Log,
): { hearHeartbeat(slides: number): void } {
  let lookedMs = performance.now();
  let slidesSeen = 0;
  return {
    hearHeartbeat(slides) {
      const isInLoop = slides > slidesSeen;
      slidesSeen = slides;
      if (!trouble?.isSpare || trouble.wanted === null || !isInLoop || performance.now() - lookedMs < everyMs)
        return;
      lookedMs = performance.now();
      if (takesFiles(judgeDataFolder(trouble.wanted))) relaunch(log, 'the data folder can be used again');
    },
  };
}
