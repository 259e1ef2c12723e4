import { useCallback, useEffect, useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { Door, Role, Tried } from '#contract/staff-door.ts';

/** How far somebody has come who held the corner. */
export type DoorState =
  | { readonly kind: 'opening' }
  /** The service does not answer just now. */
  | { readonly kind: 'away' }
  /** No PIN was ever set: the kiosk is set up. */
  | { readonly kind: 'unset' }
  | {
      readonly kind: 'locked';
      readonly tried: Tried;
      /** Something was typed, and it opened nothing. */
      readonly isWrong: boolean;
      readonly hasRecoveryCode: boolean;
    }
  | { readonly kind: 'open'; readonly role: Role; readonly mustSetPins: boolean };

/** What was typed, to be looked at. */
export type SignIn =
  | { readonly kind: 'sign-in'; readonly pin: string }
  | { readonly kind: 'sign-in-with-code'; readonly code: string };

/** The door, from the corner to a room. */
export interface DoorHold {
  readonly door: DoorState;
  /** Asks anew how the door stands: nobody is signed in from then on. */
  readonly knock: () => void;
  readonly signIn: (command: SignIn) => Promise<void>;
  /** The kiosk has been set up by whoever was first. */
  readonly enter: () => void;
}

export function useDoor(ask: Ask): DoorHold {
  const [door, setDoor] = useState<DoorState>({ kind: 'opening' });

  const knock = useCallback(() => {
    ask({ kind: 'open-door' }).then(
      (answer) => {
        if (answer.kind !== 'door') return;
        setDoor(stateOf(answer.door));
      },
      () => setDoor({ kind: 'away' }),
    );
  }, [ask]);
  useEffect(knock, [knock]);

  const signIn = useCallback(
    async (command: SignIn) => {
      const answer = await ask(command).catch(() => null);
      if (answer === null) setDoor({ kind: 'away' });
      else if (answer.kind === 'signed-in')
        setDoor({ kind: 'open', role: answer.role, mustSetPins: answer.mustSetPins });
      else if (answer.kind === 'not-signed-in')
        setDoor((before) =>
          before.kind === 'locked' ? { ...before, tried: answer, isWrong: true } : before,
        );
    },
    [ask],
  );

  const enter = useCallback(() => setDoor({ kind: 'open', role: 'owner', mustSetPins: false }), []);
  return { door, knock, signIn, enter };
}

function stateOf(door: Door): DoorState {
  switch (door.kind) {
    case 'unset':
      return { kind: 'unset' };
    case 'unknown':
      return { kind: 'open', role: 'staff', mustSetPins: false };
    case 'locked':
      return { kind: 'locked', tried: door, isWrong: false, hasRecoveryCode: door.hasRecoveryCode };
  }
}
