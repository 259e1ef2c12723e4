import { english } from './english/english.ts';

/** Every sentence for staff, in one language. A composition root chooses it; all others get it as a value. */
export type Words = typeof english;

/** By the language that staff read: a second one is a folder beside `english`, and its line here. */
export const wordsIn = { en: english } as const satisfies Readonly<Record<string, Words>>;
