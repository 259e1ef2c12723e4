import { createContext } from 'react';
import { type Person, people } from '#core/exercise/people.ts';

/** Who shows the exercises today. */
export const PersonContext = createContext<Person>(people[0]);

/** The person of that name; what is no name is the first. */
export function personCalled(id: string | undefined): Person {
  return people.find((person) => person.id === id) ?? people[0];
}
