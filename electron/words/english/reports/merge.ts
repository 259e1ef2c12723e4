import type { LocalDate } from '#contract/model.ts';
import type { MergeFinding } from '#core/statistics/archive/merging.ts';
import type { Printed } from '#core/statistics/report/suppression.ts';
import { printedText } from '#core/statistics/report/suppression.ts';
import { writingRefused } from '#words/english/file-refused.ts';
import { plainDay } from '#words/english/plain-time.ts';

/** The rule of `report/suppression.ts` for whoever reads a report. */
export const printedRule =
  'Counts of 1 to 4 are printed as <5. Every total and every longer time is reckoned from what is printed of single months, each <5 as 1 to 4: no subtraction, of these or of other reports, gives a hidden count away. No person, no time finer than an hour and no device is recorded.';

/** What the owner let go. */
export function removedBefore(day: LocalDate): string {
  return `What was counted before ${plainDay(day)} was removed, as the owner set.`;
}

/** What `foyer merge` says. */
export const merge = {
  about: 'About this report',
  summary: (sites: number, kiosks: number, months: number, rows: number) =>
    `${count(kiosks, 'kiosk')} of ${count(sites, 'practice')}, ${count(months, 'month')} in all: ${count(rows, 'row')}.`,
  site: (name: string, kiosks: number, visits: Printed, litHours: number) =>
    `${name}: ${count(kiosks, 'kiosk')}, ${printedText(visits)} visits in ${count(litHours, 'lit hour')}.`,
  wellRead: 'Every archive in the folder was read.',
  written: (out: string, files: readonly string[]) => `Written to ${out}: ${files.join(', ')}.`,
  finding(found: MergeFinding): string {
    switch (found.kind) {
      case 'newer':
        return `${found.path} was written by a newer Foyer and is left out. Use that version to merge.`;
      case 'foreign':
        return `${found.path} was not written by Foyer and is left out.`;
      case 'damaged':
        return `${found.path} is damaged and is left out. The kiosk writes it again when its archive is saved; or take it from a backup.`;
      case 'unreadable':
        return `${found.path} cannot be read and is left out. Check that this user may read it, and that the share is there.`;
      case 'earlier-copy':
        return `${found.path} is an earlier copy of ${found.than} and is left out.`;
      case 'copied-kiosk':
        return `Two kiosks count under the number ${found.kiosk}: ${found.path} and ${found.than} differ. Only the second is in the report. One computer was copied from the other; move foyer.db out of the data folder of one of them, and it begins with a number of its own.`;
      case 'gap':
        return `${found.kioskName} (${found.siteName}) has no archive of ${found.months.join(', ')}. It was off, or they were not copied here.`;
      case 'two-places':
        return `${found.kioskName} stands under ${found.siteNames.join(' and ')}: it was moved or the practice was renamed. Its months are counted once, under its newest name.`;
      case 'zones':
        return `The kiosks are in different time zones (${found.zones.map(({ zone, kiosks }) => `${zone}: ${kiosks}`).join(', ')}). Each one's days and hours are its own.`;
      case 'removed':
        return `${found.kioskName} (${found.siteName}): ${removedBefore(found.before)} What an archive kept of it is in this report.`;
      case 'undated':
        return `${found.kioskName} (${found.siteName}) counted while its clock was wrong. That belongs to no month and is in no report; it is in the archive as "undated".`;
    }
  },
  usage: 'merge FOLDER --out DIR',
  noFolder: 'Name the folder that holds the archives.',
  noOut: '--out must name the folder for the report.',
  notFound: (folder: string, code: string) =>
    `The folder ${folder} cannot be read (${code}). Is the share or the stick there?`,
  nothing: (folder: string) =>
    `There is no archive in ${folder}. Archives are files called counters.parquet in folders such as site=…/kiosk=…/month=….`,
  foreignFile: (folder: string) =>
    `Nothing was written. ${folder} holds a file with the name of a report that this Foyer did not write. Move it away, or name another folder.`,
  notWritten: (folder: string, code: string) =>
    `The report cannot be written to ${folder} (${code}). ${writingRefused(code) ?? 'Check that there is room, and that the folder may be written.'}`,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
