import type { DoorAnswer, DoorCommand } from '#contract/staff-door.ts';
import type { RefusedDataFolder } from '#core/health/health-facts.ts';
import type { DoorKeeper } from './door-keeper.ts';
import type { Room } from './rooms.ts';
import type { Session } from './session.ts';

/** The way in and out. Where the data folder is refused, having no PIN does not mean that none was set. */
export function doorRoom(
  keeper: DoorKeeper,
  session: Session,
  refusedDataFolder: RefusedDataFolder | null,
): Room<DoorCommand> {
  const refused = (): DoorAnswer => ({ kind: 'not-signed-in', ...keeper.tried() });
  return {
    async 'open-door'() {
      session.signOut();
      if (keeper.isLocked()) {
        const door = { kind: 'locked', hasRecoveryCode: keeper.hasCode(), ...keeper.tried() } as const;
        return { kind: 'door', door };
      }
      const isUnset = refusedDataFolder === null;
      session.signIn(isUnset ? 'owner' : 'staff');
      return { kind: 'door', door: { kind: isUnset ? 'unset' : 'unknown' } };
    },

    async 'sign-in'({ pin }) {
      session.signOut();
      const role = await keeper.tryPin(pin);
      if (role === undefined) return refused();
      session.signIn(role);
      return { kind: 'signed-in', role, mustSetPins: false };
    },

    async 'sign-in-with-code'({ code }) {
      session.signOut();
      if (!(await keeper.tryCode(code))) return refused();
      session.signIn('owner');
      return { kind: 'signed-in', role: 'owner', mustSetPins: true };
    },

    'keep-open': async () => ({ kind: 'kept-open' }),

    async 'close-door'() {
      session.signOut();
      return { kind: 'closed' };
    },
  };
}
