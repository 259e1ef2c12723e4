import { problemKinds } from './problem-kinds.ts';

export type ProblemCode = keyof typeof problemKinds;

/** The facts that every problem of a kind has. */
export type ProblemFacts<Code extends ProblemCode> = Readonly<
  NonNullable<(typeof problemKinds)[Code]['facts']>
>;

/** Something about the content folder that a person should know, as data: a code, where it is, and its own facts. */
export type Problem = {
  readonly [Code in ProblemCode]: Place & { readonly code: Code } & ProblemFacts<Code>;
}[ProblemCode];

/** Where a problem is. */
export interface Place {
  /** As the person knows it, such as `topics/ice/index.en.md`; left out where no one file is meant. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** What became of the item that it is in; left out where there is none, or while it is not known. */
  readonly outcome?: ItemOutcome;
}

/** `kept`: on the wall in its last good version. `left-out`: not there, as it never had one. */
export type ItemOutcome = 'kept' | 'left-out';

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
  return problemKinds[found.code].needs === 'you';
}
