import type { StaffCommand } from '#contract/staff.ts';

/** From the least to the most: each may do what those before it may. */
export const roles = ['staff', 'clinician', 'owner'] as const;
export type Role = (typeof roles)[number];

/** The least role that may run each command. A command without a row does not compile. */
const leastRole: { readonly [Kind in StaffCommand['kind']]: Role } = {
  'describe-content': 'staff',
  'check-folder-now': 'staff',
  'preview-change': 'staff',
  'undo-last-change': 'staff',
  'accept-folder': 'staff',
  'list-releases': 'staff',
  'take-from-stick': 'staff',
  'export-counters': 'owner',
};

/** True if somebody with this role may run the command; null is nobody. */
export function mayRun(role: Role | null, command: StaffCommand): boolean {
  return role !== null && roles.indexOf(role) >= roles.indexOf(leastRole[command.kind]);
}
