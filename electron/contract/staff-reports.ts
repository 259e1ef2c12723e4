/** A calendar month at the practice, `2026-11`. */
export type LocalMonth = string & { readonly __brand: 'LocalMonth' };
