import type { StaffCommand } from '#contract/staff.ts';
import { type Role, staffSessionMs } from '#contract/staff-door.ts';
import type { Clock } from '#core/ports.ts';
import { mayRun } from '#core/staff/roles.ts';

/** Who is signed in behind the wall: one person at most, there is one screen. */
export interface Session {
  /** Whether whoever is signed in may run it. Every command is a sign that somebody is there still. */
  mayRun(command: StaffCommand): boolean;
  signIn(role: Role): void;
  signOut(): void;
}

/** Ends by itself `staffSessionMs` after the last command. */
export function createSession(clock: Pick<Clock, 'monotonicMs'>): Session {
  let role: Role | null = null;
  let lastMs = 0;
  return {
    mayRun(command) {
      if (clock.monotonicMs() - lastMs > staffSessionMs) role = null;
      if (!mayRun(role, command)) return false;
      lastMs = clock.monotonicMs();
      return true;
    },
    signIn(now) {
      role = now;
      lastMs = clock.monotonicMs();
    },
    signOut() {
      role = null;
    },
  };
}
