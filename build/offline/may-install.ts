import { existsSync } from 'node:fs';
import { isOnPath } from './on-path.ts';

/** Who runs a command, and where. */
export interface Circumstances {
  readonly isRoot: boolean;
  readonly isContainer: boolean;
  /** There is a person who can be asked. */
  readonly hasTerminal: boolean;
  readonly hasSudo: boolean;
}

/**
 * Whether system packages may be installed: `yes` for root in a container, or where root builds with nobody at a terminal;
 * `ask` where a person can say yes to the exact command; `no` leaves it to them. Nothing is ever tried without a yes.
 */
export function mayInstall({
  isRoot,
  isContainer,
  hasTerminal,
  hasSudo,
}: Circumstances): 'yes' | 'ask' | 'no' {
  if (isRoot && (isContainer || !hasTerminal)) return 'yes';
  return hasTerminal && (isRoot || hasSudo) ? 'ask' : 'no';
}

/** Those of this process. Looks, and runs nothing. */
export async function circumstancesHere(): Promise<Circumstances> {
  return {
    isRoot: process.getuid?.() === 0,
    isContainer: process.env.container !== undefined || containerMarks.some((mark) => existsSync(mark)),
    hasTerminal: process.stdin.isTTY && process.stdout.isTTY,
    hasSudo: await isOnPath('sudo'),
  };
}

/** Left by Docker, Podman, and systemd in a container of any kind. */
const containerMarks = ['/.dockerenv', '/run/.containerenv', '/run/systemd/container'];
