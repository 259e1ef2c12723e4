/** The folder that a log is written to. Everything but `names` may throw. */
export interface LogFolder {
  /** Of its files; none where it cannot be read. */
  names(): readonly string[];
  sizeOf(name: string): number;
  /** Adds to the end of a file, which need not be there yet; nor need the folder. */
  append(name: string, text: string): void;
  remove(name: string): void;
}

export interface LogBounds {
  /** A file that is larger is not written to again. */
  readonly fileBytes: number;
  /** So many files are kept, the one that is written among them. */
  readonly files: number;
}

/**
 * Writes lines to `<stem>.<n>.log`, the newest file having the highest number; the oldest make room. Each line is on
 * its way to the disk when the call comes back: the last one before a death is the one that matters. Throws where the
 * folder does; the next line is tried all the same.
 */
export function createRollingLog(stem: string, folder: LogFolder, bounds: LogBounds): (line: string) => void {
  let open: { readonly number: number; bytes: number } | undefined;

  const numbers = (): readonly number[] =>
    folder
      .names()
      .flatMap((name) => numberOf(name, stem) ?? [])
      .sort((one, other) => one - other);

  const openNewest = () => {
    const number = numbers().at(-1);
    if (number === undefined) return { number: 1, bytes: 0 };
    return { number, bytes: folder.sizeOf(nameOf(stem, number)) };
  };

  const openNext = (last: number) => {
    const kept = bounds.files - 1; // beside the next
    for (const old of numbers().slice(0, -kept)) folder.remove(nameOf(stem, old));
    return { number: last + 1, bytes: 0 };
  };

  return (line) => {
    open ??= openNewest();
    if (open.bytes >= bounds.fileBytes) open = openNext(open.number);
    folder.append(nameOf(stem, open.number), `${line}\n`);
    open.bytes += line.length + 1; // letters beyond ASCII take more: the bound is none of single bytes
  };
}

function nameOf(stem: string, number: number): string {
  return `${stem}.${number}.log`;
}

function numberOf(name: string, stem: string): number | undefined {
  if (!name.startsWith(`${stem}.`) || !name.endsWith('.log')) return undefined;
  const digits = name.slice(stem.length + 1, -'.log'.length);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
