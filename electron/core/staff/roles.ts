import type { StaffCommand } from '#contract/api.ts';

/** From the least to the most: each may do what those before it may. */
export const roles = ['staff', 'clinician', 'owner'] as const;
export type Role = (typeof roles)[number];

/** The least role that may run each command. A command without a row does not compile. */
const leastRole: { readonly [Kind in StaffCommand['kind']]: Role } = {
  'check-folder-now': 'staff',
  'export-counters': 'owner',
};

/** True if somebody with this role may run the command; null is nobody. */
export function mayRun(role: Role | null, command: StaffCommand): boolean {
  return role !== null && roles.indexOf(role) >= roles.indexOf(leastRole[command.kind]);
}
