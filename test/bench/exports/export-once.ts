import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { encodeSpreadsheet } from '#adapters/spreadsheet/spreadsheet.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { monthsOf } from '#core/statistics/report/month.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import { writeTables } from '#service/export-counters.ts';
import { archiveCounters } from '#service/reports/archive-counters.ts';
import { saveReport } from '#service/reports/save-report.ts';
import { allDays } from './many-rows.ts';
import { peakKilobytes } from './peak-memory.ts';

// One export in a process of its own: `csv`, `xlsx` or `parquet`, a database, a folder. Prints its peak memory in kB.

const [kind = '', database = '', out = ''] = process.argv.slice(2);
const counters = createCounterReader(database);
await diskFiles.makeFolder(out);

switch (kind) {
  case 'csv':
    await counters.read(allDays, (rows) => writeTables(rows, createExportFolder(out, diskFiles)));
    break;
  case 'xlsx':
    await saveReport('2026', monthsOf(2026), ['xlsx'], {
      counters,
      names: () => ({ siteName: 'Riverside Practice', kioskName: 'Waiting room 1' }),
      writeFile: (path, bytes) => replaceFile(path, bytes, diskFiles),
      spreadsheet: (tables) => encodeSpreadsheet(tables, { sheet: 'About', lines: [] }),
      pdf: async () => new Uint8Array(),
      exportsOf: () => createExportFolder(out, diskFiles),
    });
    break;
  case 'parquet':
    await archiveCounters(
      {
        counters,
        folder: createArchiveFolder(out, diskFiles),
        kiosk: {
          siteName: 'Riverside Practice',
          site: 'riverside',
          kioskName: 'Waiting room 1',
          zone: 'UTC',
        },
      },
      true,
    );
    break;
  default:
    throw new Error(`There is no export ${kind}.`);
}
console.log(peakKilobytes());
