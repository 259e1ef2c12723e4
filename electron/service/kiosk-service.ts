import type { KioskApi, News } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { CounterStore } from '#core/statistics/ports.ts';
import type { ContentService } from './content-service.ts';
import { answerIn, type Room } from './staff/rooms.ts';
import type { Session } from './staff/session.ts';
import type { Wall } from './wall.ts';

/** The methods that the service answers; the shell answers the others itself. */
export interface KioskService
  extends Pick<KioskApi, 'getSnapshot' | 'recordViews' | 'runStaffCommand' | 'reportFault'> {
  subscribe(listener: (news: News) => void): () => void;
}

export interface KioskUses {
  readonly wall: Wall;
  readonly counters: CounterStore;
  readonly session: Pick<Session, 'mayRun'>;
  /** What is behind the wall. */
  readonly rooms: () => Promise<Room>;
  /** Comes when the first release is known. */
  readonly content: Promise<Pick<ContentService, 'noteStuckClip'>>;
}

/** Everything that the screen may ask of the service. */
export function createKioskService(uses: KioskUses): KioskService {
  const { wall, counters, session, rooms, content } = uses;
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
      if (!session.mayRun(command)) throw new KioskError('staff-locked');
      return await answerIn(await rooms(), command);
    },

    subscribe: (listener) => wall.subscribe(listener),
  };
}
