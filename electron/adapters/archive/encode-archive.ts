import type { DecodedArray, KeyValue, SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import {
  type ArchiveColumn,
  type ArchiveFacts,
  type ArchiveRows,
  archiveColumns,
  archiveFormat,
} from '#core/statistics/archive/archive.ts';
import { sha256 } from '#platform/files/digest.ts';

/** What stands in the file's own metadata, by its key. */
export const archiveKeys = {
  format: 'foyer.archive',
  site: 'foyer.site',
  siteName: 'foyer.site_name',
  kiosk: 'foyer.kiosk',
  kioskName: 'foyer.kiosk_name',
  zone: 'foyer.zone',
  month: 'foyer.month',
  /** Only where something was removed. */
  keptSince: 'foyer.kept_since',
  /** Of the whole file as it is with `unsealed` in this place. */
  sha256: 'foyer.sha256',
} as const;

/** A month as Parquet. The same facts and rows are the same bytes: no time of writing, no version stands in it. */
export function encodeArchive(facts: ArchiveFacts, { items, hours }: ArchiveRows): Uint8Array {
  const told: KeyValue[] = [
    { key: archiveKeys.format, value: String(archiveFormat) },
    ...tellFacts(facts),
    { key: archiveKeys.sha256, value: unsealed },
  ];
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema, kvMetadata: told, createdBy: 'Foyer' });
  const columnData = archiveColumns.map(({ name, type, ofItem, ofHour }) => {
    const values = [...items.map(ofItem), ...hours.map(ofHour)];
    const data: DecodedArray = type === 'date' ? values.map(asDate) : values;
    return { name, data };
  });
  void parquet.write({ columnData, rowGroupSize: 1_000_000, pageSize: 1_048_576 }); // at once: a writer into memory
  void parquet.finish();
  return seal(writer.getBytes());
}

/** Stands where the hash will: as long as it. */
export const unsealed = '0'.repeat(64);

function seal(bytes: Uint8Array): Uint8Array {
  const sealed = Buffer.from(bytes);
  sealed.write(sha256(bytes), sealed.lastIndexOf(unsealed), 'latin1');
  return sealed;
}

function tellFacts(facts: ArchiveFacts): KeyValue[] {
  const { keptSince } = facts;
  const told = (['site', 'siteName', 'kiosk', 'kioskName', 'zone', 'month'] as const).map((name) => ({
    key: archiveKeys[name],
    value: facts[name],
  }));
  return keptSince === null ? told : [...told, { key: archiveKeys.keptSince, value: keptSince }];
}

const schema: SchemaElement[] = [
  { name: 'counters', num_children: archiveColumns.length },
  ...archiveColumns.map(elementOf),
];

function elementOf({ name, type }: ArchiveColumn): SchemaElement {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
    case 'date':
      return { name, type: 'INT32', converted_type: 'DATE', repetition_type };
    case 'number':
      return { name, type: 'INT32', repetition_type };
  }
}

function asDate(day: string | number | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
