import type { ProcessKind } from '#test/support/loose-kiosk.ts';

/** One way to hurt a running kiosk, and the sign that it is right again. */
export interface Fault {
  readonly name: string;
  readonly hurts: readonly (readonly [kind: ProcessKind, signal: 'SIGKILL' | 'SIGSTOP'])[];
  /** An event of the shell's log. */
  readonly sign: string;
  /** Nothing less helps than a new start of the whole kiosk, which takes what a start takes. */
  readonly startsAnew?: true;
}

/** Each process killed and each one frozen; a zygote is missed only when a screen is to be started. */
export const processFaults: readonly Fault[] = [
  { name: 'screen killed', hurts: [['screen', 'SIGKILL']], sign: 'screen-lives' },
  { name: 'screen frozen', hurts: [['screen', 'SIGSTOP']], sign: 'screen-lives' },
  { name: 'graphics process frozen', hurts: [['graphics', 'SIGSTOP']], sign: 'screen-lives' },
  {
    name: 'graphics process killed four times',
    hurts: Array.from({ length: 4 }, () => ['graphics', 'SIGKILL'] as const),
    sign: 'first-slide-painted',
    startsAnew: true, // before Chromium gives up for good
  },
  { name: 'service killed', hurts: [['service', 'SIGKILL']], sign: 'service-ready' },
  { name: 'service frozen', hurts: [['service', 'SIGSTOP']], sign: 'service-ready' },
  {
    name: 'zygotes and screen killed',
    hurts: [
      ['zygote', 'SIGKILL'],
      ['screen', 'SIGKILL'],
    ],
    sign: 'first-slide-painted',
    startsAnew: true, // without a zygote Chromium starts no screen
  },
];
