import type { LocalDate } from '#contract/model.ts';
import type { LocalMonth } from '#contract/staff-reports.ts';
import { hourCounters, itemCounters } from '#core/statistics/counters.ts';
import type { HourCounterRow, ItemCounterRow } from '#core/statistics/ports.ts';
import { undatedDate } from '#core/statistics/tally.ts';

/** The archive's format. It grows when what a column means changes; a column that is added leaves it as it is. */
export const archiveFormat = 1;

/** The name of every archive file; the folders around it say whose and of when. */
const archiveFile = 'counters.parquet';

/** Whose counters an archive holds, and of when. */
export interface ArchiveFacts {
  /** The practice's name, and as it stands in the path. */
  readonly siteName: string;
  readonly site: string;
  /** The number of the kiosk's counters; see `CounterRows`. */
  readonly kiosk: string;
  readonly kioskName: string;
  /** Where its days and hours are: an IANA time zone. */
  readonly zone: string;
  readonly month: ArchiveMonth;
  /** The first day that the kiosk kept when this was written; null where it had removed nothing. */
  readonly keptSince: LocalDate | null;
}

/** `undated` holds what was counted while the computer's clock was wrong. */
export type ArchiveMonth = LocalMonth | 'undated';

/** What a month's archive holds. */
export interface ArchiveRows {
  readonly items: readonly ItemCounterRow[];
  readonly hours: readonly HourCounterRow[];
}

/** `site=riverside/kiosk=3fa9c01b22/month=2026-11/counters.parquet`: the form that engines read as columns. */
export function archivePath({ site, kiosk, month }: Pick<ArchiveFacts, 'site' | 'kiosk' | 'month'>): string {
  return `site=${site}/kiosk=${kiosk}/month=${month}/${archiveFile}`;
}

/** A practice's name as a folder's: small letters and digits of ASCII, which every file system and store takes. */
export function siteFolder(practiceName: string): string {
  const plain = practiceName.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, longestSite).replace(/-+$/, '') || 'practice';
}

const longestSite = 60; // with the rest of the path far below what Windows takes

/** A column of the archive. What does not belong to a row's kind is null, and so is what an older kiosk does not count. */
export interface ArchiveColumn {
  readonly name: string;
  readonly type: 'text' | 'date' | 'number';
  ofItem(row: ItemCounterRow): string | number | null;
  ofHour(row: HourCounterRow): string | number | null;
}

/** In their order in the file; `docs/chain.md` has a row for each. */
export const archiveColumns: readonly ArchiveColumn[] = [
  column(
    'counts',
    'text',
    () => 'item',
    () => 'hour',
  ),
  column('date', 'date', dated, dated),
  column(
    'hour',
    'number',
    (row) => row.hour,
    (row) => row.hour,
  ),
  column('kind', 'text', (row) => row.kind),
  column('item', 'text', (row) => row.item),
  column('title', 'text', (row) => row.title),
  column('surface', 'text', (row) => row.surface),
  column('language', 'text', (row) => row.language),
  ...itemCounters.map(({ name }) => column(name, 'number', (row) => row[name])),
  ...hourCounters.map(({ name }) => column(name, 'number', none, (row) => row[name])),
];

function column(
  name: string,
  type: ArchiveColumn['type'],
  ofItem: ArchiveColumn['ofItem'],
  ofHour: ArchiveColumn['ofHour'] = none,
): ArchiveColumn {
  return { name, type, ofItem, ofHour };
}

function none(): null {
  return null;
}

function dated({ date }: HourCounterRow | ItemCounterRow): string | null {
  return date === undatedDate ? null : date;
}

/**
 * True if a kiosk that counted `earlier` may have gone on to count `later`: no row is gone and no count is less. False for
 * what another kiosk of the same number counted, and after counters were put back from a copy.
 */
export function isGrownFrom(later: ArchiveRows, earlier: ArchiveRows): boolean {
  return (
    haveGrown(
      later.items,
      earlier.items,
      itemCounters.map(({ name }) => name),
      itemKey,
    ) &&
    haveGrown(
      later.hours,
      earlier.hours,
      hourCounters.map(({ name }) => name),
      hourKey,
    )
  );
}

function haveGrown<Name extends string, Row extends Readonly<Record<Name, number | null>>>(
  later: readonly Row[],
  earlier: readonly Row[],
  counts: readonly Name[],
  keyOf: (row: Row) => string,
): boolean {
  const rows = new Map(later.map((row) => [keyOf(row), row]));
  return earlier.every((row) => {
    const now = rows.get(keyOf(row));
    return now !== undefined && counts.every((name) => (now[name] ?? 0) >= (row[name] ?? 0));
  });
}

function itemKey({ date, hour, kind, item, surface, language }: ItemCounterRow): string {
  return `${date} ${hour} ${kind}/${item}/${surface}/${language}`;
}

function hourKey({ date, hour }: HourCounterRow): string {
  return `${date} ${hour}`;
}
