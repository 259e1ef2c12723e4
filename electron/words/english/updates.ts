import type { UpdateRefusal } from '#core/update/judge-update.ts';

/** Sentences about a new version of Foyer. */
export const updates = {
  offered: (version: string, running: string) =>
    `Version ${version} of Foyer is here; ${running} runs now. It is put in place outside your opening hours, and undone by itself if it does not hold for ten minutes.`,
  wanted: (version: string) =>
    `Version ${version} is put in place outside your opening hours. What was counted is copied first.`,
  onTrial: (version: string) => `Version ${version} is on trial: it has to run for ten minutes.`,
  damaged: {
    what: 'The update was not taken.',
    why: 'The program beside it is not the one that was signed: it was changed, or not copied to its end.',
    todo: 'Copy it again from where it came.',
  },
  gone: {
    what: 'The update was not taken.',
    why: 'It is not there any more.',
    todo: 'Put the stick in again, or copy it once more.',
  },
  notCopied: (code: string) => ({
    what: 'The update was not taken.',
    why: `It could not be copied to this kiosk (${code}).`,
    todo: 'See whether the disk is full, and try again.',
  }),
  notTaken: (why: string) => ({ what: 'The update was not taken.', why, todo: 'Nothing was changed.' }),
  refused: (because: UpdateRefusal, version: string, running: string): string => {
    switch (because) {
      case 'unsigned':
        return `An update to ${version} is here, but nobody whom this kiosk trusts has signed it. Ask whoever sends you updates for their key; the owner's guide says where it goes.`;
      case 'other-platform':
        return `An update to ${version} is here, but it is made for another kind of computer. Ask for the one for this kind.`;
      case 'same':
        return `Version ${version} is what runs here already.`;
      case 'would-lose-data':
        return `Version ${version} is older than ${running}, and could not read what was counted since. It is not taken. Export the numbers first, if you must go back, and install it on an empty data folder.`;
      case 'did-not-hold':
        return `Version ${version} was tried here, did not hold for ten minutes, and was undone. ${running} runs again. Tell whoever sent it.`;
      case 'installed-otherwise':
        return `An update to ${version} is here. On this computer Foyer came by its installer: install the new version the same way.`;
    }
  },
};
