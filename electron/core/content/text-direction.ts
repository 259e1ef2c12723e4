/** Signs that turn the words after them round, in whatever they are pasted: Trojan Source, UTS #55. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** Marks that put a full stop or a number on its side among words from the right; among others they only turn it. */
const marks = /[\u061c\u200e\u200f]/g;

const letterFromTheRight =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}\p{Script=Mand}\p{Script=Samr}]/u;

/** A text that runs as its letters do. */
export function unturned(text: string): string {
  const plain = text.replace(turns, '');
  const unmarked = plain.replace(marks, '');
  return letterFromTheRight.test(unmarked) ? plain : unmarked;
}

/** The same value, every text in it unturned; what is no plain data stays as it is. */
export function unturnedIn<T>(value: T): T {
  if (typeof value === 'string') return unturned(value) as T & string;
  if (Array.isArray(value)) return value.map(unturnedIn) as T & unknown[];
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const parts = Object.entries(value).map(([key, part]) => [key, unturnedIn(part)]);
  return Object.fromEntries(parts) as T; // of the same shape: only texts were changed
}
