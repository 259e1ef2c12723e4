import type { CounterReadFault } from '#core/statistics/counter-read-error.ts';
import { hoursTable, itemsTable } from '#core/statistics/csv.ts';
import { fileRefused, writingRefused } from './file-refused.ts';

/** What the commands answer. */
export const commands = {
  use: 'Use:',
  fileRefused,
  inContentFolder: (place: string, folder: string) =>
    `Nothing was written: ${place} ${place === folder ? 'is' : 'lies in'} the content folder ${folder}, where people edit what the wall shows. Name another folder with --out.`,
  noCommand: (name: string) => `There is no command "${name}". Use:`,
  noPictures:
    'The installed program takes no pictures: Foyer’s sources do (npm run content). Leave --pictures out.',

  check: {
    noData: (dataFolder: string) => `There is no kiosk's data in ${dataFolder}.`,
    moving: 'Files in the folder are changing. Try again when they rest.',
  },

  motion: {
    none: (folder: string) =>
      `There is no exercise in ${folder}.\nGive a content folder, which has a folder "exercises", or the folder of one exercise: it holds motion.yaml.`,
  },

  sign: {
    keysNotWritten: (why: string) => `The keys were not written: ${why} Nothing is overwritten.`,
    keysWritten: (privateFile: string, publicFile: string) =>
      `${privateFile} signs: keep it secret. ${publicFile} is for the kiosk's folder "trusted-keys".`,
    wrongLastDay: (typed: string) => wrongDay('--expires', '2027-11-22', typed),
    signed: (files: number, version: number, place: string) =>
      `${files} files are signed, version ${version}: ${place}`,
    refused: (why: string) => `Nothing was signed: ${why}`,
    failed: (why: string) => `Nothing was signed: ${why}`,
    practiceName: (practice: string) =>
      `"${practice}" cannot be a practice: use small letters, digits and -, such as harbour.`,
    noKey: 'The key file holds no private Ed25519 key.',
  },

  export: {
    exported: (rows: number, from: string, to: string, folder: string) =>
      `${rows} rows from ${from} to ${to} were written to ${folder}: ${itemsTable.file} and ${hoursTable.file}.`,
    removed: (keptSince: string) => `What was counted before ${keptSince} was removed, as the owner set.`,
    wrongFirstDay: (typed: string) => wrongDay('--from', '2026-11-01', typed),
    wrongLastDay: (typed: string) => wrongDay('--to', '2026-11-30', typed),
    daysReversed: (from: string, to: string) => `The last day (${to}) is before the first (${from}).`,
    noFolder: '--out must name the folder for the tables.',
    diskFull: (folder: string) => `The disk is full: not every table was written to ${folder}.`,
    foreignFile: (folder: string) =>
      `Nothing was written. ${folder} holds a file called ${itemsTable.file} or ${hoursTable.file} that this Foyer did not export. Move it away, or name another folder.`,
    notWritten: (folder: string, errorCode: string) =>
      errorCode === 'ENOTDIR'
        ? `The tables cannot be written to ${folder} (${errorCode}): it is a file, or lies below one. Name a folder with --out.`
        : `The tables cannot be written to ${folder} (${errorCode}). ${writingRefused(errorCode) ?? 'Check that the folder is there and may be written.'}`,
    unreadable: {
      missing: (database) =>
        `There is no database ${database}. Has the kiosk run? Name its folder with --data-folder.`,
      damaged: (database) => `The database ${database} is damaged or is not Foyer's. Nothing was exported.`,
      newer: (database) => `The database ${database} was made by a newer Foyer. Use that version to export.`,
      locked: (database) => `Another program holds the database ${database}. Close it and try again.`,
      unreadable: (database) =>
        `The database ${database} cannot be read. Only the user that runs the kiosk may: try as that user, or as administrator.`,
    } satisfies Readonly<Record<CounterReadFault, (database: string) => string>>,
  },
};

/** A day that is written as one may be none: 31 February. */
function wrongDay(name: string, example: string, typed: string): string {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(typed);
  return `${name} must be a day such as ${example}${isWritten ? `; there is no ${typed}` : ''}.`;
}
