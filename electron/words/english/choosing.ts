import type { NotDone } from '#contract/staff-content.ts';
import type { FolderFault, PackCount, PackPart } from '#core/staff/folder-fault.ts';
import type { SettingsFault } from '#core/staff/settings.ts';

const unchanged = 'The settings were not changed.';

/** What a content folder would bring: "10 topics and 8 exercises are in it." */
export function packCounted({ topics, exercises }: PackCount): string {
  const sentence = `${amount(topics, 'topic')} and ${amount(exercises, 'exercise')} are in it.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The owner's folder, where all is well. */
export const canTakeReports = 'Reports and archives can be put there.';

/** A cloud drive or a share without a pack. */
export const holdsNoPack = 'No content folder is in it yet. Copy one there, and look again.';

/** What the folder is called that is used where none was chosen. */
export const usualFolder = 'The usual folder';

/** Why a folder cannot serve. */
export function folderRefused(fault: Exclude<FolderFault, { readonly kind: 'refused' }>): NotDone {
  const [what, todo] = folderSentences(fault);
  return { what, why: unchanged, todo };
}

function folderSentences(
  fault: Exclude<FolderFault, { readonly kind: 'refused' }>,
): readonly [string, string] {
  switch (fault.kind) {
    case 'not-a-path':
      return [
        'This is not the whole path of a folder.',
        'Write it from its beginning, such as C:\\Users\\Ann\\Foyer content or /home/ann/Foyer content.',
      ];
    case 'missing':
      return [
        'There is no such folder.',
        'Look for a slip in the path. A stick must be plugged in, a share signed in to.',
      ];
    case 'not-a-folder':
      return ['This is a file, not a folder.', 'Choose the folder that it is in.'];
    case 'unreadable':
      return [
        `The folder cannot be read (${fault.errorCode}).`,
        'Allow this computer’s user to read it, or wake the drive that it is on.',
      ];
    case 'not-writable':
      return [
        `Nothing can be put into the folder (${fault.errorCode}).`,
        'Allow this computer’s user to write there, make room, or choose another folder.',
      ];
    case 'content-and-owners':
      return [
        'The content folder and the owner’s folder must not be the same, and neither may be in the other.',
        'Choose a folder elsewhere: what only the owner may see must not lie where staff work.',
      ];
    case 'data-folder':
      return ['Foyer keeps its own data there.', 'Choose a folder elsewhere.'];
    case 'empty':
      return [
        'Nothing is in the folder.',
        'Copy a content pack into it first. The starter pack is in the content folder that Foyer made.',
      ];
    case 'no-pack':
      return fault.inside === null
        ? [
            `This is no content folder: it has no ${fault.lacks.map(partName).join(' and no ')}.`,
            'Choose the folder that has them.',
          ]
        : ['This is the folder around a content folder.', `Choose the folder “${fault.inside}” in it.`];
  }
}

function partName(part: PackPart): string {
  return part === 'help' ? 'help page (help/index.en.md)' : 'practice.yaml';
}

/** Why settings cannot be as they were chosen. */
export function settingsRefused(fault: SettingsFault): NotDone {
  switch (fault.kind) {
    case 'closes-before-it-opens':
      return {
        what: `On ${days[fault.day] ?? 'one day'} the practice would close before it opens.`,
        why: unchanged,
        todo: 'Choose a later end, 24:00 at the latest.',
      };
    case 'never-open':
      return {
        what: 'The practice would be closed on all seven days.',
        why: `${unchanged} The screen would be dark all week.`,
        todo: 'Give one day hours at least, or let the screen be lit at all times.',
      };
    case 'idle-too-short':
      return {
        what: `“Still reading?” would come after less than ${fault.leastS} seconds.`,
        why: `${unchanged} People who read slowly would lose their place.`,
        todo: `Choose ${fault.leastS} seconds or more.`,
      };
    case 'idle-too-long':
      return {
        what: `“Still reading?” would come after more than ${fault.mostS / 60} minutes.`,
        why: `${unchanged} What one person read would stay for the next.`,
        todo: `Choose ${fault.mostS} seconds or less.`,
      };
  }
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function amount(count: number, thing: string): string {
  return count === 0 ? `no ${thing}s` : count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}
