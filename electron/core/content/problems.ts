import { type ProblemCode, problemWords } from './problem-words.ts';

export type { ProblemCode } from './problem-words.ts';

/** Something about the content folder that a person should know, in words that need no manual. */
export interface Problem {
  readonly code: ProblemCode;
  /** As the person knows it, such as `topics/ice/index.en.md`; null where no one file is meant. */
  readonly file: string | null;
  readonly line: number | null;
  /** What happened, place first: `topics/ice/index.en.md, line 4: "order" must be a number such as 60.` */
  readonly what: string;
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

/** Where a problem is. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Words a problem. `detail` is the part that differs from case to case; see the table. */
export function problem(code: ProblemCode, place: Place, detail = ''): Problem {
  const words = problemWords[code];
  const file = place.file ?? null;
  const line = place.line ?? null;
  const at = placeOf({ file, line });
  const where = at === null ? '' : `${at}: `;
  return { code, file, line, what: where + words.what(plain(detail)), why: words.why, todo: words.todo };
}

/** What an author wrote, without signs that nobody sees or that turn the direction of writing. */
function plain(detail: string): string {
  return detail.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
    '\ufffd',
  );
}

/** `topics/ice/index.en.md, line 4`; null where no one file is meant. */
export function placeOf({ file, line }: Pick<Problem, 'file' | 'line'>): string | null {
  return file === null || line === null ? file : `${file}, line ${line}`;
}

/** What happened, without the place. */
export function whatOf(found: Problem): string {
  const place = placeOf(found);
  return place === null ? found.what : found.what.slice(`${place}: `.length);
}

/** True where the next look may go better although no file was changed: a file was held, or the clock was wrong. */
export function mayPass(found: Problem): boolean {
  return passingCodes.includes(found.code);
}

const passingCodes: readonly ProblemCode[] = [
  'file-unreadable',
  'file-locked',
  'file-slow',
  'file-online-only',
  'signature-future',
  'signature-expired',
];

/** True where something is not on the wall until a person acts; false for advice. */
export function needsSomebody(found: Problem): boolean {
  return problemWords[found.code].needs === 'you';
}
