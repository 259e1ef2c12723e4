import type { ReportTable } from '#core/statistics/report/report-tables.ts';

/** The tables as one workbook, a sheet each, and a last sheet of notes. Texts are texts: none is taken for a formula. */
export async function encodeSpreadsheet(
  tables: readonly ReportTable[],
  notes: { readonly sheet: string; readonly lines: readonly string[] },
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node'); // with the first: it takes long to load
  const sheets = tables.map(({ sheet, columns, rows }) => ({
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((_, at) => ({ width: widthOf(columns, rows, at) })),
    data: [columns.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => [...row])],
  }));
  const about = { sheet: notes.sheet, columns: [{ width: 100 }], data: notes.lines.map((line) => [line]) };
  return await writeExcelFile([...sheets, about]).toBuffer();
}

const widest = 40; // characters

function widthOf(columns: readonly string[], rows: ReportTable['rows'], at: number): number {
  const lengths = rows.slice(0, 500).map((row) => String(row[at] ?? '').length);
  return Math.min(widest, Math.max(6, columns[at]?.length ?? 0, ...lengths) + 2);
}
