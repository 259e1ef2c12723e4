import type { Problem } from '#core/content/problems.ts';
import type { ContentParts } from './content-parts.ts';

/** Tells whoever started the kiosk that it has no content folder: staff read it behind the wall, and the log has it. */
export interface AwayTeller {
  /** To be called with what is wrong at each look; says it once. */
  tellOnce(found: Problem): void;
  /** The folder is there: that it goes again is news. */
  isBack(): void;
}

export function createAwayTeller({
  wall,
  folder,
  words,
  say,
}: Pick<ContentParts, 'wall' | 'folder' | 'words' | 'say'>): AwayTeller {
  let isTold = false;
  return {
    tellOnce({ code }) {
      if (isTold || (code !== 'folder-missing' && code !== 'folder-not-folder')) return;
      isTold = true;
      const isStarter = wall.release()?.source.kind !== 'content-folder';
      say(words.staff.noContentFolder(folder.path, isStarter));
    },
    isBack() {
      isTold = false;
    },
  };
}
