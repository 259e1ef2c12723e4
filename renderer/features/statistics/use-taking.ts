import { useEffect, useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { ReportsCommand, SavedEntry, Saving } from '#contract/staff-reports.ts';
import type { TellableWords } from '#ui/behind/panel.tsx';
import { useDoing } from '#ui/behind/use-doing.ts';

/** How it stands with what is being saved. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving'; readonly how: Saving | null }
  | { readonly kind: 'saved'; readonly entry: SavedEntry }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-done'; readonly because: TellableWords };

const lookMs = 300; // so often it is asked how far it is

/** Saves one thing at a time, and tells how far it is; `times` counts what ended. */
export function useTaking(ask: Ask) {
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const [times, setTimes] = useState(0);
  const { isBusy, run } = useDoing();

  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setInterval(async () => {
      const answer = await ask({ kind: 'describe-saving' }).catch(() => undefined); // the frame has told it
      if (answer?.kind !== 'saving') return;
      setTaking((now) => (now.kind === 'saving' ? { kind: 'saving', how: answer.saving } : now));
    }, lookMs);
    return () => clearInterval(timer);
  }, [isBusy, ask]);

  const save = (command: ReportsCommand) =>
    run(async () => {
      setTaking({ kind: 'saving', how: null });
      try {
        const answer = await ask(command);
        if (answer.kind === 'report-saved') setTaking({ kind: 'saved', entry: answer.entry });
        else if (answer.kind === 'not-done') setTaking(answer);
        else setTaking({ kind: 'stopped' });
      } catch (cause) {
        setTaking({ kind: 'idle' });
        throw cause; // the frame tells it
      } finally {
        setTimes((before) => before + 1);
      }
    });
  const stop = () => void ask({ kind: 'stop-saving' }).catch(() => undefined); // likewise
  return { taking, times, isBusy, save, stop };
}
