import { useState } from 'react';
import type { LocalDate } from '#contract/model.ts';
import { type Person, personOfDay } from '#core/exercise/people.ts';

/** Who shows the exercises today. Nobody turns into somebody else before a visitor's eyes. */
export function usePersonOfDay(today: LocalDate, hasVisitor: boolean): Person {
  const [day, setDay] = useState(today);
  if (!hasVisitor && day !== today) setDay(today);
  return personOfDay(day);
}
