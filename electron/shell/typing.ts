import { staffSessionMs } from '#contract/staff-door.ts';
import type { Service } from './service-keeper.ts';

/** Whether letters and digits of a keyboard reach the page: only while somebody is behind the wall. */
export interface Typing {
  isOpen(): boolean;
  /** Passes calls on, and learns from the staff's commands among them. */
  over(call: Service['call']): Service['call'];
  /** The page begins anew: nobody is behind it. */
  end(): void;
}

/**
 * Open from the moment that the door is asked for until it is closed, or until no staff command was answered for as long as
 * the service keeps somebody signed in. A closed door is the safe side: whoever typed loses a letter.
 */
export function watchTyping(nowMs: () => number = () => performance.now()): Typing {
  let untilMs = 0;
  const end = () => {
    untilMs = 0;
  };
  return {
    isOpen: () => nowMs() < untilMs,
    over: (call) => async (method, args) => {
      const answer = await call(method, args);
      if (method !== 'runStaffCommand' || !answer.ok) return answer;
      if (isClosing(args[0])) end();
      else untilMs = nowMs() + staffSessionMs;
      return answer;
    },
    end,
  };
}

function isClosing(command: unknown): boolean {
  return (
    typeof command === 'object' && command !== null && 'kind' in command && command.kind === 'close-door'
  );
}
