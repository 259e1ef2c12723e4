import type { PackReading } from './pack-reading.ts';
import type { Problem } from './problems.ts';

/** What a pack must have and has not, unless what was found says why: it lies elsewhere, or under another name. */
export function missingParts({ practice, help, problems }: PackReading): readonly Problem[] {
  if (problems.some(({ code }) => code === 'folder-holds-pack')) return [];
  const isHelpMisnamed = problems.some(
    ({ code, file }) => (code === 'text-name' || code === 'text-deep') && file?.startsWith('help/') === true,
  );
  return [
    ...(practice.kind === 'absent' ? [{ code: 'practice-missing' } as const] : []),
    ...(help.kind === 'absent' && !isHelpMisnamed ? [{ code: 'help-missing' } as const] : []),
  ];
}
