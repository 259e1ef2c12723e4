import { app, type Session, type WebContents } from 'electron';
import { isAllowedKey } from './keys.ts';
import { isAllowedNavigation, isAllowedRequest } from './navigation.ts';
import { guardPage } from './page-guards.ts';
import { isGranted } from './permissions.ts';

/**
 * Denies everything that the screen does not need, for every session and page that will ever be. Before ready. `mayType` is
 * asked at each key.
 */
export function lockDown(mayType: () => boolean): void {
  // `--no-sandbox` gets this far only where nothing is packaged: for root, who has no sandbox (see `switches.ts`).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents, mayType));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event) => event.preventDefault());
}

/** Gestures that leave or zoom the page off; no name is ever looked up; nothing is fetched behind the scenes. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-pinch'],
  ['overscroll-history-navigation', '0'],
  ['pull-to-refresh', '0'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  // A covered or dark window must go on drawing: its frames prove that the screen lives.
  ['disable-renderer-backgrounding'],
  ['disable-backgrounding-occluded-windows'],
  [
    'disable-features',
    'CalculateNativeWinOcclusion,MediaRouter,GlobalMediaControls,HardwareMediaKeyHandling',
  ],
];

function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler((details) => isGranted(details.deviceType));
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setCertificateVerifyProc((_request, answer) => answer(certificateRefused));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, app.isPackaged) }),
  );
  session.on('will-download', (event) => event.preventDefault());
  session.on('file-system-access-restricted', (_event, _details, answer) => answer('deny'));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
}

const certificateRefused = -2; // net::ERR_FAILED, which `setCertificateVerifyProc` names for this

function lockContents(contents: WebContents, mayType: () => boolean): void {
  contents.on('will-navigate', (event) => {
    if (!isAllowedNavigation(event)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowedNavigation(event)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-prevent-unload', (event) => event.preventDefault()); // lets the page go
  guardPage(contents);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('before-input-event', (event, input) => {
    if (!isAllowedKey(input, mayType())) event.preventDefault();
  });
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}
