import type { ComponentType } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { Role } from '#contract/staff-door.ts';
import type { RoomName } from '#features/staff/room-bar.tsx';
import { ThisKiosk } from '#features/staff/this-kiosk.tsx';
import { Statistics } from '#features/statistics/statistics.tsx';
import { ApproveRoom } from './approve-room.tsx';
import type { RoomProps } from './room-props.ts';
import { WallRoom } from './wall-room.tsx';

/** A room of the bar. */
export interface RoomRow {
  readonly name: RoomName;
  /** Whoever is less does not see it. */
  readonly least: Role;
  readonly Room: ComponentType<RoomProps>;
  /** How many things wait in it, said on the bar. */
  readonly countWaiting?: (ask: Ask) => Promise<number>;
}

/** The rooms behind the wall, in the order of the bar. A room is added here and in its feature, nowhere else. */
export const rooms: readonly RoomRow[] = [
  { name: 'wall', least: 'staff', Room: WallRoom },
  { name: 'approve', least: 'clinician', Room: ApproveRoom, countWaiting: countTextsThatWait },
  { name: 'statistics', least: 'owner', Room: Statistics },
  { name: 'kiosk', least: 'staff', Room: ThisKiosk },
];

async function countTextsThatWait(ask: Ask): Promise<number> {
  const answer = await ask({ kind: 'list-waiting' });
  return answer.kind === 'waiting' ? answer.waiting.texts.length : 0;
}
