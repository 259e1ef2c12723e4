import type { Practice } from '#contract/model.ts';

/** Who words are from, at the end of what a person takes home. */
export function signatureOf({ name, phone }: Practice): string {
  return phone === null ? name : `${name}, ${phone}`;
}
