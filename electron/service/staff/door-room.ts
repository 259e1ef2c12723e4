import type { DoorAnswer, DoorCommand } from '#contract/staff-door.ts';
import type { DoorKeeper } from './door-keeper.ts';
import type { Room } from './rooms.ts';
import type { Session } from './session.ts';

/** The way in and out. */
export function doorRoom(keeper: DoorKeeper, session: Session): Room<DoorCommand> {
  const refused = (): DoorAnswer => ({ kind: 'not-signed-in', ...keeper.tried() });
  return {
    async 'open-door'() {
      session.signOut();
      if (keeper.isLocked()) {
        const door = { kind: 'locked', hasRecoveryCode: keeper.hasCode(), ...keeper.tried() } as const;
        return { kind: 'door', door };
      }
      session.signIn('owner');
      return { kind: 'door', door: { kind: 'unset' } };
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
