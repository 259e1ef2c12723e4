import type { FolderScan } from '#core/content/folder-scan.ts';
import type { Clock, Files } from '#core/ports.ts';
import { createRetry, heldFiles, withRetries } from '#platform/files/retry.ts';
import { scanFolder } from './scan-folder.ts';
import { missingProblem } from './unreadable-file.ts';

/** Looks through a content folder. Never rejects. */
export type ScanFolder = (root: string) => Promise<FolderScan>;

/** The job in the thread: what a look found, as text, which is quickly passed on and compared. */
export async function scanAsText(root: string, files: Files, clock: Clock): Promise<string> {
  const patient = withRetries(files, createRetry(heldFiles)); // without a limit of time: whoever is outside watches
  return JSON.stringify(await scanFolder(root, { files: patient, clock }));
}

/** Looks in a thread, whose drive may be asleep. A look that finds nothing new costs the caller nothing. */
export function scanThrough(run: (name: 'scan', args: readonly unknown[]) => Promise<unknown>): ScanFolder {
  let last: { readonly text: string; readonly scan: FolderScan } | undefined;
  return async (root) => {
    try {
      const text = String(await run('scan', [root]));
      if (last?.text !== text) last = { text, scan: JSON.parse(text) as FolderScan }; // written by `scanAsText`
      return last.scan;
    } catch (cause) {
      return { kind: 'missing', problem: missingProblem(root, cause) };
    }
  };
}
