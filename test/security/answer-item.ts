import { execFileSync } from 'node:child_process';
import type { Item } from './twenty-items.ts';

/** Runs an item's command: what it printed, and whether that is what was to be. */
export function answerItem({ command, holds }: Item): { readonly printed: string; readonly isHeld: boolean } {
  const printed = execFileSync('sh', ['-c', `${command} || true`], { encoding: 'utf8' }).trim();
  return { printed, isHeld: holds.test(printed) };
}
