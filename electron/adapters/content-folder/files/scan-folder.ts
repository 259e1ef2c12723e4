import { join } from 'node:path';
import { type Bounds, bounds, type FolderScan, type ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { sameName } from '#core/content/same-name.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, FileEntry, Files } from '#core/ports.ts';
import { emptyItems } from './empty-items.ts';
import { isIgnored, isUsableName } from './file-names.ts';
import { type KnownEntry, type Look, lookAt, withCloudNames } from './known-entry.ts';
import { missingProblem, unreadableProblem } from './unreadable-file.ts';

interface Scanning {
  readonly root: string;
  readonly files: Pick<Files, 'list' | 'stat'>;
  readonly limits: Bounds;
  readonly elapsedMs: () => number;
  readonly found: ScannedFile[];
  readonly unreadable: string[];
  readonly problems: Problem[];
  /** Folders right below `topics` and `exercises`. */
  readonly itemFolders: string[];
  sizeBytes: number;
  entries: number;
}

/** Looks through the content folder: names, sizes and stamps, within the bounds. Never rejects. */
export async function scanFolder(
  root: string,
  { files, clock }: { readonly files: Scanning['files']; readonly clock: Clock },
  limits: Bounds = bounds,
): Promise<FolderScan> {
  const startedAtMs = clock.monotonicMs();
  const scanning: Scanning = {
    root,
    files,
    limits,
    elapsedMs: () => clock.monotonicMs() - startedAtMs,
    found: [],
    unreadable: [],
    problems: [],
    itemFolders: [],
    sizeBytes: 0,
    entries: 0,
  };
  try {
    const refusal = await scanLevel(scanning, '', 1);
    if (refusal !== undefined) return { kind: 'refused', problem: refusal };
    await files.list(root, 1); // a stick that was pulled meanwhile must not look like an empty folder
  } catch (cause) {
    return { kind: 'missing', problem: missingProblem(root, cause) };
  }
  const { found, unreadable, problems, itemFolders } = scanning;
  const seen = [...found.map(({ path }) => path), ...unreadable, ...problems.map(({ file = '' }) => file)];
  return {
    kind: 'found',
    files: found.sort((one, other) => (one.path < other.path ? -1 : 1)),
    unreadable: unreadable.sort(),
    problems: [...problems, ...emptyItems(itemFolders, seen)],
  };
}

/** Answers the bound that was passed. Rejects only where the content folder itself cannot be listed. */
async function scanLevel(scanning: Scanning, folder: string, depth: number): Promise<Problem | undefined> {
  const all = await listFolder(scanning, folder);
  scanning.entries += all.length;
  const entries = withCloudNames(all).filter(({ known }) => !isIgnored(known));
  if (['topics', 'exercises'].includes(sameName(folder))) {
    const items = entries.filter(({ name, kind }) => kind === 'folder' && isUsableName(name));
    scanning.itemFolders.push(...items.map(({ name }) => `${folder}/${name}`));
  }
  const tooMuch = passedBound(scanning, depth);
  if (tooMuch !== undefined) return tooMuch;
  const step = entries.some(({ stat }) => stat !== undefined) ? entries.length : looksAtOnce;
  for (let first = 0; first < entries.length; first += step) {
    const group = entries.slice(first, first + step);
    const looks = await Promise.all(
      group.map((entry) => lookAt(scanning.files, join(scanning.root, folder), entry)),
    );
    for (const [index, entry] of group.entries()) {
      const refusal =
        passedBound(scanning, depth) ?? (await scanEntry(scanning, folder, entry, depth, looks[index]));
      if (refusal !== undefined) return refusal;
    }
  }
  return passedBound(scanning, depth);
}

/** How many files are looked at at once: one of Node's four threads stays free if a drive does not answer. */
const looksAtOnce = 3;

async function scanEntry(
  scanning: Scanning,
  folder: string,
  { name, known, kind }: KnownEntry,
  depth: number,
  look: Look | undefined,
) {
  const path = folder === '' ? known : `${folder}/${known}`;
  if (look === 'unusable-name') {
    const code = kind === 'folder' ? 'folder-name' : 'file-name';
    scanning.problems.push({ code, file: folder || undefined, name });
  } else if (kind === 'folder') {
    return await scanLevel(scanning, path, depth + 1);
  } else if (kind === 'file' && partFolders.includes(sameName(path))) {
    scanning.unreadable.push(path);
    scanning.problems.push({ code: 'file-not-folder', file: path });
  } else if (look !== undefined) {
    noteFile(scanning, path, look, known !== name);
  } else {
    scanning.unreadable.push(path); // what it hides keeps its last good version
    scanning.problems.push({ code: kind === 'link' ? 'link-found' : 'odd-file', file: path });
  }
  return undefined;
}

/** What a pack has as folders: a file there hides what belongs below it. */
const partFolders = ['topics', 'exercises', 'help'];

function noteFile(scanning: Scanning, path: string, look: Exclude<Look, string>, isInCloud: boolean): void {
  if ('cause' in look) {
    noteUnreadable(scanning, path, look.cause);
    return;
  }
  const { kind, sizeBytes, stamp, writtenAtMs, isOnlineOnly } = look.stat;
  if (kind !== 'file') return; // replaced this moment: the next scan sees what it is
  scanning.sizeBytes += sizeBytes;
  const written = writtenAtMs !== undefined && { writtenAtMs };
  scanning.found.push({
    path,
    sizeBytes,
    stamp,
    ...written,
    ...((isInCloud || isOnlineOnly === true) && { isOnlineOnly: true }),
  });
}

async function listFolder(scanning: Scanning, folder: string): Promise<readonly FileEntry[]> {
  try {
    return await scanning.files.list(join(scanning.root, folder), scanning.limits.files - scanning.entries);
  } catch (cause) {
    if (folder === '') throw cause;
    noteUnreadable(scanning, folder, cause);
    return [];
  }
}

function noteUnreadable(scanning: Scanning, path: string, cause: unknown): void {
  const code = faultCode(cause);
  if (code === 'ENOENT') return; // removed this moment
  scanning.unreadable.push(path);
  scanning.problems.push(unreadableProblem(path, code));
}

function passedBound(
  { limits, entries, sizeBytes, itemFolders, elapsedMs }: Scanning,
  depth: number,
): Problem | undefined {
  if (entries > limits.files) return { code: 'too-many-files', most: limits.files };
  if (sizeBytes > limits.bytes) return { code: 'too-much-data', mostBytes: limits.bytes };
  if (depth > limits.depth) return { code: 'too-deep', most: limits.depth };
  if (itemFolders.length > limits.items) return { code: 'too-many-items', most: limits.items };
  if (elapsedMs() > limits.scanMs) return { code: 'scan-too-slow', mostMs: limits.scanMs };
  return undefined;
}
