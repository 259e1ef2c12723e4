import { createHash } from 'node:crypto';
import type { Files } from '#core/ports.ts';

/** Everything on a disk by path: bytes of a file, or null for a folder. */
export type DiskImage = ReadonlyMap<string, Uint8Array | null>;

/** A part of a file operation that can fail, or before which the power can go. */
export interface DiskStep {
  readonly call: DiskCall;
  readonly path: string;
}

export const diskCalls = [
  'open',
  'read',
  'write',
  'fsync',
  'rename',
  'unlink',
  'stat',
  'mkdir',
  'list',
] as const;
export type DiskCall = (typeof diskCalls)[number];

/** What was done and is not sure to outlast a power cut. */
export type UnsyncedChange =
  | { readonly kind: 'bytes'; readonly file: FileNode; readonly bytes: Uint8Array }
  /** One step of a folder: names that now lead to something else, or (null) to nothing. */
  | { readonly kind: 'names'; readonly folder: FolderNode; readonly edits: readonly NameEdit[] };

/** What becomes of a change at a power cut. Names can only be kept or dropped. */
export type Fate = 'kept' | 'dropped' | 'garbled' | 'torn';

type NameEdit = readonly [name: string, node: DiskNode | null];
type DiskNode = FileNode | FolderNode;
interface FileNode {
  readonly kind: 'file';
  bytes: Uint8Array;
  /** What stands on the disk for sure. */
  lasting: Uint8Array;
  stamp: number;
}
interface FolderNode {
  readonly kind: 'folder';
  readonly names: Map<string, DiskNode>;
  readonly lasting: Map<string, DiskNode>;
}

export interface DiskHabits {
  /** Called before each step; what it throws is the operation's error. */
  readonly onStep?: (step: DiskStep) => void;
  /** Paths whose syncs are passed over, as by a program that forgot them. */
  readonly forgetsSync?: (path: string) => boolean;
}

export interface SimulatedDisk {
  readonly files: Files;
  /** In the order in which they were made. */
  unsynced(): readonly UnsyncedChange[];
  /** What stands there after a power cut, with a fate for each unsynced change. */
  afterPowerCut(fates: readonly Fate[]): DiskImage;
  /** What a program sees now. */
  image(): DiskImage;
}

/**
 * A disk in memory that promises no more than POSIX does: bytes last when their file was synced, names when their
 * folder was. Names of a folder may reach the disk in any order until then.
 */
export function createSimulatedDisk(image: DiskImage, habits: DiskHabits = {}): SimulatedDisk {
  const { onStep = () => {}, forgetsSync = () => false } = habits;
  const root = folderNode();
  let unsynced: UnsyncedChange[] = [];
  let lastStamp = 0;

  const find = (path: string): DiskNode => {
    let node: DiskNode = root;
    for (const name of namesOf(path)) {
      const next: DiskNode | undefined = node.kind === 'folder' ? node.names.get(name) : undefined;
      if (next === undefined) throw fault('ENOENT', path);
      node = next;
    }
    return node;
  };
  const findFile = (path: string): FileNode => {
    const node = find(path);
    if (node.kind !== 'file') throw fault('EISDIR', path);
    return node;
  };
  const findFolder = (path: string): FolderNode => {
    const node = find(path);
    if (node.kind !== 'folder') throw fault('ENOTDIR', path);
    return node;
  };
  const editNames = (folder: FolderNode, edits: readonly NameEdit[]): void => {
    applyEdits(folder.names, edits);
    unsynced.push({ kind: 'names', folder, edits });
  };
  const putBytes = (file: FileNode, bytes: Uint8Array): void => {
    file.bytes = bytes;
    lastStamp += 1;
    file.stamp = lastStamp;
    unsynced.push({ kind: 'bytes', file, bytes });
  };
  /** Each part takes a moment of its own, so that another operation may come in between. */
  const step = async (call: DiskCall, path: string): Promise<void> => {
    await null;
    onStep({ call, path });
  };

  const files: Files = {
    async list(path, atMost) {
      await step('list', path);
      const entries = [...findFolder(path).names].map(([name, { kind }]) => ({ name, kind }));
      return entries.slice(0, atMost + 1);
    },
    async stat(path) {
      await step('stat', path);
      const node = find(path);
      if (node.kind === 'folder') return { kind: 'folder', sizeBytes: 0, stamp: '' };
      return { kind: 'file', sizeBytes: node.bytes.length, stamp: String(node.stamp) };
    },
    async read(path, maxBytes) {
      await step('open', path);
      const { bytes } = findFile(path);
      await step('read', path);
      if (bytes.length > maxBytes) throw fault('EFBIG', path);
      return bytes;
    },
    async readPart(path, at, length) {
      return (await files.read(path, Number.POSITIVE_INFINITY)).slice(at, at + length);
    },
    async hash(path) {
      return sha256(await files.read(path, Number.POSITIVE_INFINITY));
    },
    async write(path, bytes) {
      await step('open', path);
      const [folder, name] = [findFolder(parentOf(path)), nameOf(path)];
      if (!folder.names.has(name)) editNames(folder, [[name, fileNode()]]);
      const file = findFile(path);
      if (file.bytes.length > 0) putBytes(file, new Uint8Array());
      try {
        await step('write', path);
      } catch (cause) {
        putBytes(file, bytes.slice(0, bytes.length / 2)); // as much as there was room for
        throw cause;
      }
      putBytes(file, bytes);
      await step('fsync', path);
      if (forgetsSync(path)) return;
      file.lasting = file.bytes;
      unsynced = unsynced.filter((change) => change.kind === 'names' || change.file !== file);
    },
    async copy(from, to, maxBytes) {
      const bytes = await files.read(from, maxBytes);
      await files.write(to, bytes);
      return { hash: sha256(bytes), sizeBytes: bytes.length };
    },
    async writePieces(path, pieces) {
      await files.write(path, new TextEncoder().encode([...pieces].join('')));
    },
    async rename(from, to) {
      await step('rename', to);
      const node = find(from);
      const [source, target] = [findFolder(parentOf(from)), findFolder(parentOf(to))];
      const before = target.names.get(nameOf(to));
      if (before?.kind === 'folder' && before.names.size > 0) throw fault('ENOTEMPTY', to);
      if (before !== undefined && before.kind !== node.kind) throw fault('ENOTDIR', to);
      const leaving: NameEdit = [nameOf(from), null];
      const arriving: NameEdit = [nameOf(to), node];
      if (source === target) return editNames(source, [leaving, arriving]);
      editNames(target, [arriving]);
      editNames(source, [leaving]);
    },
    async syncFolder(path) {
      await step('fsync', path);
      const folder = findFolder(path);
      if (forgetsSync(path)) return;
      folder.lasting.clear();
      applyEdits(folder.lasting, [...folder.names]);
      unsynced = unsynced.filter((change) => change.kind === 'bytes' || change.folder !== folder);
    },
    async makeFolder(path) {
      await step('mkdir', path);
      let folder = root;
      for (const name of namesOf(path)) {
        const known = folder.names.get(name);
        if (known?.kind === 'file') throw fault('ENOTDIR', path);
        const next = known ?? folderNode();
        if (known === undefined) editNames(folder, [[name, next]]);
        folder = next;
      }
    },
    async remove(path) {
      await step('unlink', path);
      const folder = findFolder(parentOf(path));
      if (folder.names.has(nameOf(path))) editNames(folder, [[nameOf(path), null]]);
    },
  };

  for (const [path, bytes] of [...image].sort()) {
    const node = bytes === null ? folderNode() : fileNode(bytes);
    const folder = findFolder(parentOf(path));
    for (const names of [folder.names, folder.lasting]) names.set(nameOf(path), node);
  }

  return {
    files,
    unsynced: () => unsynced,
    image: () =>
      imageOf(
        root,
        (folder) => folder.names,
        (file) => file.bytes,
      ),
    afterPowerCut(fates) {
      const names = new Map<FolderNode, Map<string, DiskNode>>();
      const contents = new Map<FileNode, Uint8Array>();
      for (const [i, change] of unsynced.entries()) {
        const fate = fates[i] ?? 'dropped';
        if (fate === 'dropped') continue;
        if (change.kind === 'bytes') contents.set(change.file, spoilt(change.bytes, fate));
        else {
          const found = names.get(change.folder) ?? new Map(change.folder.lasting);
          applyEdits(found, change.edits);
          names.set(change.folder, found);
        }
      }
      return imageOf(
        root,
        (folder) => names.get(folder) ?? folder.lasting,
        (file) => contents.get(file) ?? file.lasting,
      );
    },
  };
}

function imageOf(
  root: FolderNode,
  namesIn: (folder: FolderNode) => ReadonlyMap<string, DiskNode>,
  bytesIn: (file: FileNode) => Uint8Array,
): DiskImage {
  const image = new Map<string, Uint8Array | null>();
  const walk = (folder: FolderNode, path: string): void => {
    for (const [name, node] of namesIn(folder)) {
      image.set(`${path}/${name}`, node.kind === 'file' ? bytesIn(node) : null);
      if (node.kind === 'folder') walk(node, `${path}/${name}`);
    }
  };
  walk(root, '');
  return image;
}

/** What a sector that was being written may hold: other bytes, or the end missing. */
function spoilt(bytes: Uint8Array, fate: Fate): Uint8Array {
  if (fate === 'torn') return bytes.slice(0, bytes.length / 2);
  return fate === 'garbled' ? bytes.map((byte, i) => (i % 7 === 3 ? byte ^ 0xa5 : byte)) : bytes;
}

function applyEdits(names: Map<string, DiskNode>, edits: readonly NameEdit[]): void {
  for (const [name, node] of edits) {
    if (node === null) names.delete(name);
    else names.set(name, node);
  }
}

function fileNode(bytes: Uint8Array = new Uint8Array()): FileNode {
  return { kind: 'file', bytes, lasting: bytes, stamp: 0 };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function folderNode(): FolderNode {
  return { kind: 'folder', names: new Map(), lasting: new Map() };
}

function namesOf(path: string): readonly string[] {
  return path.split(/[/\\]/).filter((name) => name !== '');
}

function nameOf(path: string): string {
  return namesOf(path).at(-1) ?? '';
}

function parentOf(path: string): string {
  return `/${namesOf(path).slice(0, -1).join('/')}`;
}

/** An error as Node's file functions give it. */
export function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
