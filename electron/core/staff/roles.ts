import type { StaffCommand } from '#contract/staff.ts';
import { type Role, roles } from '#contract/staff-door.ts';

/** The least role that may run each command; null is anybody. A command without a row does not compile. */
export const leastRoles: { readonly [Kind in StaffCommand['kind']]: Role | null } = {
  'open-door': null,
  'sign-in': null,
  'sign-in-with-code': null,
  'keep-open': 'staff',
  'close-door': null,
  'describe-content': 'staff',
  'check-folder-now': 'staff',
  'preview-change': 'staff',
  'undo-last-change': 'staff',
  'accept-folder': 'staff',
  'list-releases': 'staff',
  'take-from-stick': 'staff',
  'export-counters': 'owner',
  'list-waiting': 'clinician',
  'read-waiting': 'clinician',
  approve: 'clinician',
  'send-back': 'clinician',
  'describe-day': 'clinician',
  'save-day': 'clinician',
  'read-settings': 'staff',
  'change-settings': 'owner',
  'set-pin': 'owner',
  'make-recovery-code': 'owner',
  'find-folders': 'owner',
  'look-at-folder': 'owner',
  'describe-health': 'staff',
  'end-foyer': 'owner',
  'read-statistics': 'owner',
  'read-story': 'owner',
  'save-report': 'owner',
  'save-archive': 'owner',
  'list-saved': 'owner',
  'describe-saving': 'owner',
  'stop-saving': 'owner',
  'describe-update': 'owner',
  'take-update': 'owner',
  'drop-update': 'owner',
};

/** True if somebody with this role may run the command; null is nobody. */
export function mayRun(role: Role | null, command: StaffCommand): boolean {
  const least = leastRoles[command.kind];
  return least === null || (role !== null && roles.indexOf(role) >= roles.indexOf(least));
}
