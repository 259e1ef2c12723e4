import { join } from 'node:path';
import { parseSaved } from '#contract/staff-checks.ts';
import type { SavedEntry } from '#contract/staff-reports.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';
import { mostSavedEntries, type SavedList } from '#core/statistics/report/saved-list.ts';
import { replaceFile } from '#platform/files/replace-file.ts';

/** Opens the list in the data folder. What cannot be read begins anew, and the log says so. */
export async function openSavedList(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): Promise<SavedList> {
  const path = join(dataFolder, 'saved.json');
  let entries = await readEntries(path, files, log);
  return {
    entries: () => entries,
    async add(entry) {
      entries = [entry, ...entries].slice(0, mostSavedEntries);
      try {
        await replaceFile(path, new TextEncoder().encode(`${JSON.stringify(entries, null, 1)}\n`), files);
      } catch (cause) {
        log.warn('saved-list-not-written', { code: faultCode(cause) });
      }
    },
  };
}

async function readEntries(path: string, files: Files, log: Logger): Promise<readonly SavedEntry[]> {
  try {
    const text = new TextDecoder().decode(await files.read(path, 1_000_000));
    const entries = parseSaved(JSON.parse(text));
    if (entries !== undefined) return entries;
    log.warn('saved-list-unreadable', { code: 'form' });
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT') log.warn('saved-list-unreadable', { code: faultCode(cause) });
  }
  return [];
}
