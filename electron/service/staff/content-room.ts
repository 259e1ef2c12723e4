import type { ContentCommand } from '#contract/staff-content.ts';
import type { ContentService } from '#service/content-service.ts';
import { type ExportUses, exportCounters } from '#service/export-counters.ts';
import type { StaffContent } from '#service/staff-content.ts';
import type { Room } from './rooms.ts';

/** What the room asks of the content. */
export type ContentCommands = StaffContent & Pick<ContentService, 'check'>;

/** The content folder and what came of it. `content` comes when the first release is known. */
export function contentRoom(content: Promise<ContentCommands>, uses: ExportUses): Room<ContentCommand> {
  return {
    'describe-content': async () => ({ kind: 'content', content: await (await content).describe() }),
    'check-folder-now': async () => {
      (await content).check();
      return { kind: 'check-started' };
    },
    'preview-change': async () => await (await content).preview(),
    'undo-last-change': async ({ revision }) => await (await content).undo(revision),
    'accept-folder': async () => await (await content).accept(),
    'list-releases': async () => ({ kind: 'releases', releases: await (await content).listReleases() }),
    'take-from-stick': async ({ stick }) => await (await content).takeFromStick(stick),
    'export-counters': async (period) => ({ kind: 'exported', ...(await exportCounters(period, uses)) }),
  };
}
