/** What a child of the kiosk may read of the environment, beside every `LC_…`, `XDG_…` and `FOYER_…`. */
const handedOn: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TMP', 'TEMP'],
  ...['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'PROGRAMDATA', 'APPDATA', 'LOCALAPPDATA'],
  ...['USERPROFILE', 'USERNAME', 'HOMEDRIVE', 'HOMEPATH'],
  ...['TERM', 'COLUMNS', 'NO_COLOR', 'FORCE_COLOR'],
]);

/**
 * The environment of the service and of commands: only what is named here. Node, OpenSSL and the C library obey dozens
 * of variables, some of which run other code or write elsewhere, and each version brings new ones.
 */
export function serviceEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => {
      const upper = name.toUpperCase(); // Windows does not tell them apart
      return handedOn.has(upper) || /^(LC|XDG|FOYER)_/.test(upper);
    }),
  );
}
