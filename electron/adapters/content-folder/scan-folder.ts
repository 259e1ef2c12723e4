import { join } from 'node:path';
import { type Bounds, bounds, type FolderScan, type ScannedFile } from '#core/content/folder-scan.ts';
import { type Problem, problem } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, FileEntry, Files } from '#core/ports.ts';
import { isIgnored, isUsableName, printableName } from './file-names.ts';
import { unreadableProblem } from './unreadable-file.ts';

interface Scanning {
  readonly root: string;
  readonly files: Files;
  readonly limits: Bounds;
  readonly elapsedMs: () => number;
  readonly found: ScannedFile[];
  readonly unreadable: string[];
  readonly problems: Problem[];
  sizeBytes: number;
  entries: number;
  items: number;
}

/** Looks through the content folder: names, sizes and stamps, within the bounds. Never rejects. */
export async function scanFolder(
  root: string,
  { files, clock }: { readonly files: Files; readonly clock: Clock },
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
    sizeBytes: 0,
    entries: 0,
    items: 0,
  };
  try {
    const refusal = await scanLevel(scanning, '', 1);
    if (refusal !== undefined) return { kind: 'refused', problem: refusal };
    await files.list(root, 1); // a stick that was pulled meanwhile must not look like an empty folder
  } catch (cause) {
    return { kind: 'missing', problem: missingProblem(root, cause) };
  }
  return {
    kind: 'found',
    files: scanning.found.sort((one, other) => (one.path < other.path ? -1 : 1)),
    unreadable: scanning.unreadable.sort(),
    problems: scanning.problems,
  };
}

/** Answers the bound that was passed. Rejects only where the content folder itself cannot be listed. */
async function scanLevel(scanning: Scanning, folder: string, depth: number): Promise<Problem | undefined> {
  const entries = await listFolder(scanning, folder);
  scanning.entries += entries.length;
  if (folder === 'topics' || folder === 'exercises') {
    scanning.items += entries.filter((entry) => entry.kind === 'folder' && !isIgnored(entry.name)).length;
  }
  for (const entry of entries) {
    const refusal = passedBound(scanning, depth) ?? (await scanEntry(scanning, folder, entry, depth));
    if (refusal !== undefined) return refusal;
  }
  return passedBound(scanning, depth);
}

async function scanEntry(scanning: Scanning, folder: string, { name, kind }: FileEntry, depth: number) {
  if (isIgnored(name)) return undefined;
  const path = folder === '' ? name : `${folder}/${name}`;
  if (!isUsableName(name)) {
    scanning.problems.push(problem('file-name', { file: folder || undefined }, printableName(name)));
  } else if (kind === 'folder') {
    return await scanLevel(scanning, path, depth + 1);
  } else if (kind === 'file' && partFolders.includes(path)) {
    scanning.unreadable.push(path);
    scanning.problems.push(problem('file-not-folder', { file: path }));
  } else if (kind === 'file') {
    await scanFile(scanning, path);
  } else {
    scanning.unreadable.push(path); // what it hides keeps its last good version
    scanning.problems.push(problem(kind === 'link' ? 'link-found' : 'odd-file', { file: path }));
  }
  return undefined;
}

/** What a pack has as folders: a file there hides what belongs below it. */
const partFolders = ['topics', 'exercises', 'help'];

async function scanFile(scanning: Scanning, path: string): Promise<void> {
  try {
    const { kind, sizeBytes, stamp, isOnlineOnly } = await scanning.files.stat(join(scanning.root, path));
    if (kind !== 'file') return; // replaced this moment: the next scan sees what it is
    scanning.sizeBytes += sizeBytes;
    scanning.found.push({ path, sizeBytes, stamp, ...(isOnlineOnly === true && { isOnlineOnly }) });
  } catch (cause) {
    noteUnreadable(scanning, path, cause);
  }
}

async function listFolder(scanning: Scanning, folder: string): Promise<readonly FileEntry[]> {
  try {
    return await scanning.files.list(join(scanning.root, folder), scanning.limits.files);
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

function passedBound({ limits, entries, sizeBytes, items, elapsedMs }: Scanning, depth: number) {
  if (entries > limits.files) return problem('too-many-files', {}, limits.files.toLocaleString('en'));
  if (sizeBytes > limits.bytes)
    return problem('too-much-data', {}, `${Math.round(limits.bytes / 1024 ** 3)} GB`);
  if (depth > limits.depth) return problem('too-deep', {}, String(limits.depth));
  if (items > limits.items) return problem('too-many-items', {}, limits.items.toLocaleString('en'));
  if (elapsedMs() > limits.scanMs) return problem('scan-too-slow', {}, `${limits.scanMs / 1000} s`);
  return undefined;
}

function missingProblem(root: string, cause: unknown): Problem {
  const code = faultCode(cause);
  const isGone = code === 'ENOENT' || code === 'ENOTDIR';
  return isGone ? problem('folder-missing', {}, root) : problem('folder-unreadable', {}, code);
}
