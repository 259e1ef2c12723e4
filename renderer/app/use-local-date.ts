import { useEffect, useState } from 'react';
import { localDate } from './local-time.ts';

const checkMs = 30_000; // a clock that was set right, or midnight, is noticed within half a minute

/** Today, kept true over midnight and over clock changes. */
export function useLocalDate() {
  const [date, setDate] = useState(() => localDate());
  useEffect(() => {
    const timer = setInterval(() => setDate(localDate()), checkMs);
    return () => clearInterval(timer);
  }, []);
  return date;
}
