/** Below the data folder. */
export const updateFolder = 'update';

/**
 * In that folder. `ready` appears when the shell may put the program in place; `before.db` are the counters from before it.
 * `asked` appears where the system does it instead (`build/os/linux/root/usr/lib/foyer/update`), which reads `update.json` too.
 */
export const updateNames = {
  state: 'state.json',
  program: 'program',
  signed: 'update.json',
  ready: 'ready',
  asked: 'asked',
  countersBefore: 'before.db',
} as const;

/** What stands beside the program that is replaced: the one before it. */
export function beforeName(program: string): string {
  return `${program}.before`;
}
