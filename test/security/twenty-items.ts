/** One of the twenty items of Electron's security checklist, and the command that answers it. */
export interface Item {
  readonly number: number;
  readonly item: string;
  /** For `sh`, in the project's folder. */
  readonly command: string;
  /** What it prints where the item holds. */
  readonly holds: RegExp;
}

const nothing = /^$/;
const grep = (pattern: string, where = 'electron build renderer') =>
  `grep -rnE '${pattern}' ${where} --include=*.ts --include=*.tsx --include=*.cjs --include=*.html | cut -c1-160`;
const headers = (name: string) =>
  `node -e "import('./electron/shell/answer-headers.ts').then((its) => console.log(its.${name}))"`;

/** As of the checklist of August 2026. */
export const twentyItems: readonly Item[] = [
  {
    number: 1,
    item: 'Only secure content is loaded',
    command: grep('(loadURL|fetch|src|href)[(=] ?.?(http|ws|ftp):', 'electron renderer'),
    holds: nothing,
  },
  { number: 2, item: 'No Node in the page', command: grep('nodeIntegration\\w*: *true'), holds: nothing },
  { number: 3, item: 'Context isolation', command: grep('contextIsolation: *false'), holds: nothing },
  {
    number: 4,
    item: 'Sandbox',
    command: `${grep('sandbox: *false', 'electron')}; grep -c 'app.enableSandbox()' electron/shell/lockdown.ts`,
    holds: /^1$/,
  },
  {
    number: 5,
    item: 'Permissions are asked for, and refused',
    command:
      "grep -oE 'set(PermissionRequest|PermissionCheck|DevicePermission|DisplayMediaRequest)Handler' electron/shell/lockdown.ts",
    holds: /^(\w+\n){3}\w+$/,
  },
  { number: 6, item: 'Web security stays on', command: grep('webSecurity: *false'), holds: nothing },
  {
    number: 7,
    item: 'A content security policy',
    command: headers('contentSecurityPolicy'),
    holds:
      /^default-src 'none'; script-src 'self'; .*require-trusted-types-for 'script'; trusted-types 'none'/,
  },
  { number: 8, item: 'No insecure content', command: grep('allowRunningInsecureContent'), holds: nothing },
  { number: 9, item: 'No experimental features', command: grep('experimentalFeatures'), holds: nothing },
  { number: 10, item: 'No Blink features are added', command: grep('enableBlinkFeatures'), holds: nothing },
  { number: 11, item: 'No webviews with popups', command: grep('<webview|allowpopups'), holds: nothing },
  {
    number: 12,
    item: 'Webviews are refused',
    command: `${grep('webviewTag: *true')}; grep -oE "'will-attach-webview', \\(event\\) => event.preventDefault" electron/shell/lockdown.ts`,
    holds: /^'will-attach-webview', \(event\) => event\.preventDefault$/,
  },
  {
    number: 13,
    item: 'Navigation is limited',
    command: 'grep -oE "\'will-(navigate|frame-navigate|redirect)\'" electron/shell/lockdown.ts',
    holds: /^'will-navigate'\n'will-frame-navigate'\n'will-redirect'$/,
  },
  {
    number: 14,
    item: 'New windows are refused',
    command: grep('setWindowOpenHandler', 'electron').replace(' | cut', ' -h | cut'),
    holds: /^\d+: +contents\.setWindowOpenHandler\(\(\) => \(\{ action: 'deny' \}\)\);$/,
  },
  {
    number: 15,
    item: 'Nothing is opened outside',
    command: grep('openExternal|openPath|showItemInFolder', 'electron'),
    holds: nothing,
  },
  {
    number: 16,
    item: 'A current Electron',
    command: `node -p "require('./package.json').devDependencies.electron"`,
    holds: /^45\./,
  },
  {
    number: 17,
    item: 'Senders are checked: one door, and its rule',
    command:
      "grep -rln 'ipcMain' electron --include=*.ts; grep -c 'isTrusted(sender)' electron/shell/relay.ts",
    holds: /^electron\/shell\/bridge\.ts\n1$/,
  },
  {
    number: 18,
    item: 'No file: protocol',
    command: grep('loadFile\\(|[^ a-z]file://', 'electron/shell electron/service renderer'),
    holds: nothing,
  },
  {
    number: 19,
    item: 'Fuses',
    command: "grep -E 'FuseV1Options\\.\\w+\\]: (true|false)' build/fuses.ts | sed 's/.*Options.//'",
    holds: /^RunAsNode\]: false,(\n\w+\]: (true|false),){8}$/,
  },
  {
    number: 20,
    item: 'No API of Electron in the page',
    command: grep('exposeInMainWorld', 'electron').replace(' | cut', ' -h | cut'),
    holds: /^\d+:contextBridge\.exposeInMainWorld\(bridgeName, .*$/,
  },
];
