import { useCallback, useState } from 'react';

/** One thing at a time: what is asked while another is under way is not asked. */
export interface Doing {
  readonly isBusy: boolean;
  /** Waits for the answer. What cannot be had is told by the frame around the rooms: nothing more happens here. */
  readonly run: (task: () => Promise<void>) => void;
}

export function useDoing(): Doing {
  const [isBusy, setIsBusy] = useState(false);
  const run = useCallback(
    (task: () => Promise<void>) => {
      if (isBusy) return;
      setIsBusy(true);
      task()
        .catch(() => undefined) // the frame has told it
        .finally(() => setIsBusy(false));
    },
    [isBusy],
  );
  return { isBusy, run };
}
