import type { HealthId } from '#contract/staff-settings.ts';
import type { CrashNote } from '#core/health/crash-note.ts';
import { type HealthFacts, leastFreeBytes, type RefusedDataFolder } from '#core/health/health-facts.ts';
import type { Judged } from '#words/judged.ts';
import { isPlausible } from '#words/plausible-time.ts';
import { sizeWords } from './amounts.ts';
import { plainDay, plainTime } from './plain-time.ts';

/** What the owner and the installer read of the kiosk. */
export const health = {
  headline: (needing: number) =>
    needing === 0
      ? 'All is well with this kiosk.'
      : needing === 1
        ? '1 thing needs somebody.'
        : `${needing} things need somebody.`,

  lines: {
    version: ({ version }) => [true, `This is Foyer ${version}.`],
    running: ({ runningSince }) => [true, `It has been running since ${plainTime(runningSince)}.`],
    disk: ({ disk, writeRefusal, refusedDataFolder, spoiltFile, now }) => {
      if (refusedDataFolder !== null) return [false, dataFolderWords(refusedDataFolder)];
      if (writeRefusal !== null)
        return [
          false,
          `The disk takes no files now (${writeRefusal}). The wall goes on. Make room, or have the disk looked at.`,
        ];
      if ('errorCode' in disk)
        return [false, `The room on the disk cannot be told (${disk.errorCode}). Have the disk looked at.`];
      if (spoiltFile?.slice(0, 10) === now.slice(0, 10))
        return [
          false,
          `A file of what is on the wall was found spoilt on the disk on ${plainTime(spoiltFile)}, and is not shown so. Foyer puts a good one in its place. Have the disk looked at.`,
        ];
      const free = sizeWords(disk.freeBytes);
      if (disk.freeBytes >= leastFreeBytes) return [true, `${free} are free on the disk.`];
      return [
        false,
        `Only ${free} are free on the disk. Make room: new content and numbers may not be kept.`,
      ];
    },
    database: ({ database, damagedDatabase, databasePutBack, now }) => {
      if (database === 'open' && damagedDatabase !== null) return [false, damagedWords(damagedDatabase)];
      switch (database) {
        case 'open':
          return databasePutBack?.at.slice(0, 10) === now.slice(0, 10)
            ? [false, putBackWords(databasePutBack)]
            : [true, 'The database takes what is counted.'];
        case 'away':
          return [
            false,
            'The database takes nothing now. The wall goes on; Foyer tries again. Look whether the disk is full.',
          ];
        case 'newer':
          return [
            false,
            'A later version of Foyer made the database, so nothing is counted. Install that version again.',
          ];
      }
    },
    clock: ({ now }) =>
      isPlausible(now)
        ? [true, `The clock says ${plainTime(now)}.`]
        : [false, `The clock of this computer is wrong: it says ${plainTime(now)}. Set it.`],
    crash: ({ crash, now }) =>
      crash === null ? [true, 'Nothing has crashed that Foyer knows of.'] : crashed(crash, now),
    folder: ({ folder }) => folderLine(folder),
    archive: ({ lastArchive }) => [
      true,
      lastArchive === null
        ? 'There is no archive yet.'
        : `The last archive was put away on ${plainTime(lastArchive)}.`,
    ],
    settings: ({ hasPins, areSettingsSpoilt }) => {
      if (!hasPins)
        return [false, 'No PIN is set: whoever holds the corner may do everything. Set the owner’s PIN.'];
      if (areSettingsSpoilt)
        return [
          false,
          'The file with the settings cannot be read, so earlier ones are used. Change one setting to write it anew.',
        ];
      return [true, 'The settings are as the owner left them.'];
    },
  } satisfies Readonly<Record<HealthId, (facts: HealthFacts) => Judged>>,
};

/** What of a whole kiosk is missing, and what to do. */
function dataFolderWords({ path, errorCode }: RefusedDataFolder): string {
  const what =
    path === null
      ? 'This computer’s user has no home folder, so Foyer has no place for its data.'
      : `Foyer cannot use its data folder ${path} (${errorCode}).`;
  return `${what} The wall goes on, without the settings and PINs, and nothing of this run is kept: no setting, no PIN, no number. Nobody can be asked for a PIN, so nothing can be set here, and Foyer cannot be ended here. Have the folder, its owner and its disk looked at; Foyer takes it up again by itself.`;
}

const crashNames = {
  screen: 'The screen',
  page: 'One page of the screen',
  service: 'The part that keeps files and numbers',
  shell: 'Foyer',
} as const satisfies Readonly<Record<CrashNote['what'], string>>;

/** It may be mended by somebody who knows how: it is never deleted. */
function damagedWords(file: string): string {
  const day = plainDay(/\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? '');
  const what = file.includes('.replaced-')
    ? `Another file stood in the place of the database on ${day}; what Foyer had counted was put back.`
    : `The database was damaged, or not as Foyer leaves it, on ${day}. Foyer went on with what could be read of it, with its last sound copy, or with a new one.`;
  return `${what} The file is ${file} in the data folder: give it to whoever helps you, and move it away.`;
}

const strayedWords = {
  gone: 'The database was deleted or moved away while Foyer ran. What was counted is in it again.',
  replaced: 'The database was replaced while Foyer ran. What was counted is in it again.',
  cut: 'The database was cut short while Foyer ran. What was counted is in it again.',
  missing: 'The database was missing. Its last copy was taken, a day old at most while Foyer ran.',
} as const satisfies Readonly<Record<NonNullable<HealthFacts['databasePutBack']>['what'], string>>;

function putBackWords({ what, at }: NonNullable<HealthFacts['databasePutBack']>): string {
  return `${strayedWords[what]} Noticed on ${plainTime(at)}. Find out who or what did that.`;
}

/** What came back by itself needs nobody, unless it was today. */
function crashed({ what, at }: CrashNote, now: string): Judged {
  const isToday = at.slice(0, 10) === now.slice(0, 10);
  const sentence =
    what === 'shell'
      ? `${crashNames[what]} crashed or was killed, and has been there again since ${plainTime(at)}.`
      : `${crashNames[what]} crashed on ${plainTime(at)} and came back by itself.`;
  return isToday ? [false, `${sentence} If it happens again, have the logs looked at.`] : [true, sentence];
}

function folderLine(folder: HealthFacts['folder']): Judged {
  if (folder === null) return [false, 'Nothing is on the wall yet.'];
  const { state, lookedAt } = folder;
  const last =
    lookedAt === null ? 'It was not looked at yet.' : `The last look was on ${plainTime(lookedAt)}.`;
  switch (state.kind) {
    case 'followed':
      return [true, `The content folder is followed. ${last}`];
    case 'pinned':
      return [true, `The last change was undone on ${plainTime(state.since)}, and stays so. ${last}`];
    case 'missing':
      return [
        false,
        `The content folder has been missing since ${plainTime(state.since)}. Plug it in, or sign in to the drive.`,
      ];
    case 'restless':
      return [
        false,
        `Files in the content folder have been changing since ${plainTime(state.since)}. See the receipt.`,
      ];
    case 'refused':
      return [
        false,
        `The content folder cannot be taken as it is, since ${plainTime(state.since)}. See the receipt.`,
      ];
    case 'waits':
      return [
        false,
        `The content folder waits for somebody since ${plainTime(state.since)}. See the receipt.`,
      ];
  }
}
