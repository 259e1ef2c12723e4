import { useState } from 'react';
import { longestPin, shortestPin } from '#contract/staff-door.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { DigitPad, Dots } from '#ui/behind/digit-pad.tsx';
import { Pill } from '#ui/button.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import type { DoorState } from './use-door.ts';
import { useWait } from './use-wait.ts';
import './pin-pad.css';

/** The pad at the door. The PIN says who it is; nothing of it is shown but dots. Drawn anew after each try. */
export function PinPad(props: {
  readonly door: Extract<DoorState, { readonly kind: 'locked' }>;
  readonly onPin: (pin: string) => Promise<void>;
  readonly onClose: () => void;
  readonly onForgotten: () => void;
}) {
  const { door: words } = useStaffWords();
  const [pin, setPin] = useState('');
  const [isChecking, setIsChecking] = useState(false);
  const { tried, isWrong, hasRecoveryCode } = props.door;
  const leftS = useWait(tried);
  const isReady = pin.length >= shortestPin && leftS === 0 && !isChecking;
  const enter = () => {
    if (!isReady) return;
    setIsChecking(true);
    setPin('');
    props.onPin(pin).finally(() => setIsChecking(false));
  };
  const said =
    leftS > 0
      ? words.waiting(leftS)
      : isChecking
        ? words.checking
        : isWrong
          ? words.wrong(tried.freeTries)
          : words.lead;

  return (
    <main className="pin">
      <header className="pin-head">
        <h1>{words.title}</h1>
        <p className="pin-said" role="status">
          {said}
        </p>
        <Dots typed={pin} atLeast={shortestPin} label={words.typed(pin.length)} />
      </header>
      <DigitPad
        typed={pin}
        atMost={longestPin}
        onChange={setPin}
        onEnter={enter}
        leave={{ word: words.close, onPress: props.onClose }}
        remove={words.back}
        isDisabled={leftS > 0 || isChecking}
      />
      <div className="pin-foot">
        <Pill tone="sun" isDisabled={!isReady} onPress={enter}>
          {words.open}
        </Pill>
        {hasRecoveryCode && (
          <Pressable className="pin-forgotten" onPress={props.onForgotten}>
            {words.forgotten}
          </Pressable>
        )}
      </div>
    </main>
  );
}
