import type { UpdatesCommand } from '#contract/staff-updates.ts';
import { refuse } from '#service/refusals.ts';
import type { UpdateKeeper } from '#service/update/update-keeper.ts';
import type { Room } from './rooms.ts';

/** A new version of Foyer: whether one is here, and whether the owner wants it. */
export function updatesRoom(keeper: UpdateKeeper): Room<UpdatesCommand> {
  const describe = async () => ({ kind: 'update', ...(await keeper.describe()) }) as const;
  return {
    'describe-update': describe,
    async 'take-update'({ version }) {
      const because = await keeper.take(version);
      return because === undefined ? await describe() : refuse(because);
    },
    async 'drop-update'() {
      await keeper.drop();
      return await describe();
    },
  };
}
