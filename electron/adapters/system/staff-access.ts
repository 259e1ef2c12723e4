import type { StaffAccess } from '#core/ports.ts';
import { mayRun } from '#core/staff/roles.ts';

/** There is no way to sign in yet: every staff command is refused. */
export const nobodySignedIn: StaffAccess = { mayRun: (command) => mayRun(null, command) };
