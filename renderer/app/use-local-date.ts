import { useEffect, useState } from 'react';
import { localDateOf } from '#core/local-date.ts';

const checkMs = 30_000; // a clock that was set right, or midnight, is noticed within half a minute

/** Today, kept true over midnight and over clock changes. */
export function useLocalDate() {
  const [date, setDate] = useState(() => localDateOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setDate(localDateOf(new Date())), checkMs);
    return () => clearInterval(timer);
  }, []);
  return date;
}
