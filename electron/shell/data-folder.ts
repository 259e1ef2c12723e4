import { accessSync, chmodSync, constants, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentFile } from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import { makeFolderNow } from '#platform/files/make-folder.ts';

/** What a data folder is good for now; `errorCode` says why for no more. */
export type DataFolder =
  /** Files, and the links that a lock is made of. */
  | { readonly kind: 'whole' }
  /** Files, but no lock: some file systems know no links. */
  | { readonly kind: 'no-lock'; readonly errorCode: string }
  /** What lies in it can be used, and it may take files again; now it takes none. */
  | { readonly kind: 'closed'; readonly errorCode: string }
  /** Nothing. */
  | { readonly kind: 'unusable'; readonly errorCode: string };

/** Tries the folder, and makes it where it is missing. What others may read of one that is ours is closed to them. */
export function judgeDataFolder(folder: string): DataFolder {
  const missing = refusal(() => makeFolderNow(folder, 0o700));
  if (missing !== null) return { kind: 'unusable', errorCode: missing };
  keepToOurselves(folder);
  const noFile = refusalOfFiles(folder);
  if (noFile === null) {
    const noLink = refusalOfLinks(folder);
    return noLink === null ? { kind: 'whole' } : { kind: 'no-lock', errorCode: noLink };
  }
  const isKept = refusal(() => accessSync(join(folder, currentFile), constants.R_OK)) === null;
  const isFull = noFile === 'ENOSPC' || noFile === 'EDQUOT';
  return { kind: isKept || isFull ? 'closed' : 'unusable', errorCode: noFile };
}

/** True for a folder that keeps what is put into it. */
export function takesFiles(judged: DataFolder): judged is Extract<DataFolder, { kind: 'whole' | 'no-lock' }> {
  return judged.kind === 'whole' || judged.kind === 'no-lock';
}

function refusalOfFiles(folder: string): string | null {
  return trial(folder, (path) => writeFileSync(path, '', { flag: 'wx', mode: 0o600 }));
}

function refusalOfLinks(folder: string): string | null {
  if (process.platform === 'win32') return null; // its lock is no link
  return trial(folder, (path) => symlinkSync('nowhere', path));
}

function trial(folder: string, make: (path: string) => void): string | null {
  const path = join(folder, `.trial-${process.pid}`);
  return refusal(() => {
    refusal(() => unlinkSync(path)); // of a start that was killed
    make(path);
    unlinkSync(path); // `rm` follows a link
  });
}

/** An installer may have made it readable for everybody, or somebody taken our own rights from us. */
function keepToOurselves(folder: string): void {
  if (process.platform === 'win32') return; // it knows no such modes
  refusal(() => {
    const { uid, mode } = statSync(folder);
    if (uid === process.getuid?.() && (mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  });
}

function refusal(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (cause) {
    return faultCode(cause);
  }
}
