import { useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { StaffAnswer, StaffCommand } from '#contract/staff.ts';
import type { TellableWords } from '#ui/behind/panel.tsx';
import { useDoing } from '#ui/behind/use-doing.ts';

/** How saving goes: what kept it from being done, in words. */
export interface Saving {
  readonly isBusy: boolean;
  readonly told: TellableWords | null;
  readonly send: (command: StaffCommand, onDone: (answer: StaffAnswer) => void) => void;
}

/** Sends what was set. What is not done is told in the service's words, and the page stays. */
export function useSaving(ask: Ask): Saving {
  const [told, setTold] = useState<TellableWords | null>(null);
  const { isBusy, run } = useDoing();
  return {
    isBusy,
    told,
    send: (command, onDone) =>
      run(async () => {
        const answer = await ask(command);
        if (answer.kind === 'not-done') setTold(answer.because);
        else {
          setTold(null);
          onDone(answer);
        }
      }),
  };
}
