/** The code of a Node or SQLite error, such as `ENOSPC`; the error's name where it has none. */
export function faultCode(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause ? String(cause.code) : cause.name;
}

/** An error as Node's own file functions give it. */
export function fault(code: string, what: string): Error & { readonly code: string } {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}
