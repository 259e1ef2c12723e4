import { fullerOf, readArchiveTree } from '#adapters/archive/archive-tree.ts';
import { type FoundArchive, mergeArchives } from '#core/statistics/archive/merging.ts';
import { reportTables } from '#core/statistics/report/report-tables.ts';
import { diskFiles } from '#platform/files/disk-files.ts';

/** The numbers of the report of all archives below a folder, as the merge command makes them. */
export async function sumArchives(tree: string, kiosks: number) {
  const found: FoundArchive[] = [];
  for await (const one of readArchiveTree(tree, diskFiles)) found.push(one);
  const { kiosks: merged } = await mergeArchives(found, (one, other) => fullerOf(one, other, diskFiles));
  if (merged.length !== kiosks) throw new Error(`${merged.length} kiosks came out.`);
  return reportTables(merged);
}
