import type { KioskApi, News } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { CounterStore, StaffAccess } from '#core/ports.ts';
import { type ExportUses, exportCounters } from './export-counters.ts';
import type { Wall } from './wall.ts';

/** The methods that the service answers; the shell answers the others itself. */
export interface KioskService extends Pick<KioskApi, 'getSnapshot' | 'recordViews' | 'runStaffCommand'> {
  subscribe(listener: (news: News) => void): () => void;
}

export interface KioskUses extends Omit<ExportUses, 'counters'> {
  readonly wall: Wall;
  readonly counters: CounterStore;
  readonly counterReader: ExportUses['counters'];
  readonly staff: StaffAccess;
  readonly checkFolder: () => void;
}

/** Everything that the screen may ask of the service. */
export function createKioskService(uses: KioskUses): KioskService {
  const { wall, counters, staff } = uses;
  return {
    getSnapshot: () => wall.snapshot(),

    async recordViews(batch) {
      counters.record(batch, wall.titleOf);
      return { sequence: batch.sequence };
    },

    async runStaffCommand(command) {
      if (!staff.mayRun(command)) throw new KioskError('staff-locked');
      switch (command.kind) {
        case 'check-folder-now':
          uses.checkFolder();
          return { kind: 'check-started' };
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
