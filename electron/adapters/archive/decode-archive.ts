import { type DecodedArray, type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import { isLocalDate } from '#core/local-date.ts';
import { type ArchiveFacts, type ArchiveRows, archiveFormat } from '#core/statistics/archive/archive.ts';
import { type HourCount, hourCounters, type ItemCount, itemCounters } from '#core/statistics/counters.ts';
import type { HourCounterRow, ItemCounterRow } from '#core/statistics/ports.ts';
import { isLocalMonth } from '#core/statistics/report/month.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { createDigest } from '#platform/files/digest.ts';
import { archiveKeys, unsealed } from './encode-archive.ts';

/** What the bytes of an archive's file turn out to be. */
export type DecodedArchive =
  | {
      readonly kind: 'archive';
      readonly facts: ArchiveFacts;
      readonly hash: string;
      readonly rows: ArchiveRows;
    }
  /** Of a later version of Foyer: not to be read by guesswork, and never written over. */
  | { readonly kind: 'newer'; readonly format: number }
  /** Parquet, or anything else, that Foyer did not write. */
  | { readonly kind: 'foreign' }
  /** Cut short, or not the bytes that were written. */
  | { readonly kind: 'damaged' };

/** Which counts are read of it; the others come as null. */
export interface WantedCounts {
  readonly ofItems: readonly ItemCount[];
  readonly ofHours: readonly HourCount[];
}

const allCounts: WantedCounts = {
  ofItems: itemCounters.map(({ name }) => name),
  ofHours: hourCounters.map(({ name }) => name),
};

/** Reads an archive and holds it to the hash that stands in it. */
export async function decodeArchive(
  bytes: Uint8Array,
  wanted: WantedCounts = allCounts,
): Promise<DecodedArchive> {
  if (!startsAsParquet(bytes)) return { kind: bytes.length === 0 ? 'damaged' : 'foreign' };
  const file = ownBuffer(bytes);
  try {
    const metadata = parquetMetadata(file);
    const told = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? '']));
    const format = Number(told.get(archiveKeys.format) ?? Number.NaN);
    if (!Number.isInteger(format)) return { kind: 'foreign' };
    if (format > archiveFormat) return { kind: 'newer', format };
    const hash = told.get(archiveKeys.sha256) ?? '';
    const facts = readFacts(told);
    if (facts === undefined || !isSealed(bytes, hash)) return { kind: 'damaged' };
    return { kind: 'archive', facts, hash, rows: await readRows(file, metadata, wanted) };
  } catch {
    return { kind: 'damaged' }; // the decoder's own errors are of many kinds, and all mean this
  }
}

/** True where the hash that stands in the file is that of its every other byte. */
function isSealed(bytes: Uint8Array, hash: string): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(hash);
  if (at < 0 || hash.length !== unsealed.length) return false;
  const digest = createDigest();
  for (const piece of [bytes.subarray(0, at), unsealed, bytes.subarray(at + hash.length)]) digest.add(piece);
  return digest.hex() === hash;
}

function startsAsParquet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x31;
}

function ownBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  const isWhole = buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength;
  if (isWhole) return buffer;
  const own = new ArrayBuffer(byteLength);
  new Uint8Array(own).set(new Uint8Array(buffer, byteOffset, byteLength));
  return own;
}

function readFacts(told: ReadonlyMap<string, string>): ArchiveFacts | undefined {
  const [site, siteName, kiosk, kioskName, zone, month] = (
    ['site', 'siteName', 'kiosk', 'kioskName', 'zone', 'month'] as const
  ).map((name) => told.get(archiveKeys[name]));
  if (!site || siteName === undefined || !kiosk || kioskName === undefined || !zone || month === undefined)
    return undefined;
  if (month !== 'undated' && !isLocalMonth(month)) return undefined;
  const keptSince = told.get(archiveKeys.keptSince) ?? '';
  return {
    site,
    siteName,
    kiosk,
    kioskName,
    zone,
    month,
    keptSince: isLocalDate(keptSince) ? keptSince : null,
  };
}

async function readRows(
  file: ArrayBuffer,
  metadata: FileMetaData,
  wanted: WantedCounts,
): Promise<ArchiveRows> {
  const rows = Number(metadata.num_rows);
  const there = new Set(metadata.schema.map(({ name }) => name));
  const parts = new Map<string, DecodedArray[]>();
  await parquetRead({
    file,
    metadata,
    columns: [...keyColumns, ...wanted.ofItems, ...wanted.ofHours].filter((name) => there.has(name)),
    onChunk: ({ columnName, columnData }) =>
      void parts.set(columnName, [...(parts.get(columnName) ?? []), columnData]),
  });
  const empty = new Array<null>(rows).fill(null);
  const of = (name: string): DecodedArray => {
    const [only = empty, ...more] = parts.get(name) ?? [];
    return more.length === 0 ? only : [only, ...more].flatMap((part) => Array.from<unknown>(part));
  };
  return buildRows(rows, of, wanted);
}

const keyColumns = ['counts', 'date', 'hour', 'kind', 'item', 'title', 'surface', 'language'];

/** Rows from columns. Everything was checked to be the bytes that Foyer wrote. */
function buildRows(
  count: number,
  of: (column: string) => DecodedArray,
  { ofItems, ofHours }: WantedCounts,
): ArchiveRows {
  const [counts, dates, hour] = [of('counts'), of('date'), of('hour')];
  const [kind, item, title, surface, language] = ['kind', 'item', 'title', 'surface', 'language'].map(of);
  const [itemColumns, hourColumns] = [ofItems.map(of), ofHours.map(of)];
  const items: ItemCounterRow[] = [];
  const hours: HourCounterRow[] = [];
  const dayOf = createDays();
  for (let at = 0; at < count; at++) {
    const row: Record<string, unknown> = { date: dayOf(dates[at]), hour: hour[at] };
    if (counts[at] === 'item') {
      row.kind = kind?.[at];
      row.item = item?.[at];
      row.title = title?.[at] ?? null;
      row.surface = surface?.[at];
      row.language = language?.[at];
      for (const [index, name] of ofItems.entries()) row[name] = itemColumns[index]?.[at] ?? null;
      items.push(row as unknown as ItemCounterRow); // as it was written, see above
    } else {
      for (const [index, name] of ofHours.entries()) row[name] = hourColumns[index]?.[at] ?? null;
      hours.push(row as unknown as HourCounterRow); // as it was written, see above
    }
  }
  return { items, hours };
}

/** Few days stand on many rows: each is written out once. */
function createDays(): (date: unknown) => string {
  let [last, text] = [Number.NaN, ''];
  return (date) => {
    if (!(date instanceof Date)) return undatedDate;
    const time = date.getTime();
    if (time !== last) [last, text] = [time, date.toISOString().slice(0, 10)];
    return text;
  };
}
