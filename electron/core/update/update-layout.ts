/** Below the data folder. */
export const updateFolder = 'update';

/** In that folder. `ready` appears when the shell may put the program in place; `before.db` are the counters from before it. */
export const updateNames = {
  state: 'state.json',
  program: 'program',
  ready: 'ready',
  countersBefore: 'before.db',
} as const;

/** What stands beside the program that is replaced: the one before it. */
export function beforeName(program: string): string {
  return `${program}.before`;
}
