import type { KioskApi, News } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { StaffAccess } from '#core/ports.ts';
import type { CounterStore } from '#core/statistics/ports.ts';
import type { ContentService } from './content-service.ts';
import { type ExportUses, exportCounters } from './export-counters.ts';
import type { StaffContent } from './staff-content.ts';
import type { Wall } from './wall.ts';

/** The methods that the service answers; the shell answers the others itself. */
export interface KioskService
  extends Pick<KioskApi, 'getSnapshot' | 'recordViews' | 'runStaffCommand' | 'reportFault'> {
  subscribe(listener: (news: News) => void): () => void;
}

export interface KioskUses extends Omit<ExportUses, 'counters'> {
  readonly wall: Wall;
  readonly counters: CounterStore;
  readonly counterReader: ExportUses['counters'];
  readonly staff: StaffAccess;
  /** Comes when the first release is known. */
  readonly content: Promise<ContentCommands>;
}

type ContentCommands = StaffContent & Pick<ContentService, 'check' | 'noteStuckClip'>;

/** Everything that the screen may ask of the service. */
export function createKioskService(uses: KioskUses): KioskService {
  const { wall, counters, staff, content } = uses;
  return {
    getSnapshot: () => wall.snapshot(),

    async recordViews(batch) {
      counters.record(batch, wall.titleOf);
      return { sequence: batch.sequence };
    },

    async reportFault(fault) {
      if (fault.kind === 'clip') await (await content).noteStuckClip(fault.path);
    },

    async runStaffCommand(command) {
      if (!staff.mayRun(command)) throw new KioskError('staff-locked');
      switch (command.kind) {
        case 'describe-content':
          return { kind: 'content', content: await (await content).describe() };
        case 'check-folder-now':
          (await content).check();
          return { kind: 'check-started' };
        case 'preview-change':
          return await (await content).preview();
        case 'undo-last-change':
          return await (await content).undo();
        case 'accept-folder':
          return await (await content).accept();
        case 'list-releases':
          return { kind: 'releases', releases: await (await content).listReleases() };
        case 'take-from-stick':
          return await (await content).takeFromStick(command.stick);
        case 'export-counters':
          return {
            kind: 'exported',
            ...(await exportCounters(command, { ...uses, counters: uses.counterReader })),
          };
      }
    },

    subscribe: (listener) => wall.subscribe(listener),
  };
}
