/** Keys as `xdotool key` names them, by the attempt that they belong to. */
export const keyAttempts = {
  'keys-of-browsers': [
    ...[...'ntwrlopsjhufgdqakcvxz', 'plus', 'minus', '0', 'Tab', 'Home', 'Return'].map(
      (key) => `ctrl+${key}`,
    ),
    ...['n', 't', 'i', 'j', 'c', 'r', 'w', 'p', 'o', 'Tab', 'Delete'].map((key) => `ctrl+shift+${key}`),
    ...['1', '5', '9'].map((key) => `ctrl+${key}`),
  ],
  'keys-of-functions': [
    ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
    ...['shift+F10', 'Menu', 'Escape', 'BackSpace', 'Print', 'Insert'],
    ...['alt+Left', 'alt+Right', 'alt+Home', 'alt+d', 'alt+f', 'alt+space Escape', 'alt+Return', 'alt+F4'],
    ...['XF86Back', 'XF86Forward', 'XF86Refresh', 'XF86HomePage', 'XF86Search', 'XF86Mail', 'XF86WWW'],
    ...['XF86AudioPlay', 'XF86AudioNext', 'XF86Calculator', 'XF86Explorer', 'XF86Favorites'],
  ],
  'keys-of-desktops': [
    ...['super', 'super+d', 'super+e', 'super+r', 'super+l', 'super+Tab', 'super+u', 'super+x', 'super+i'],
    ...['alt+Tab', 'alt+shift+Tab', 'alt+Escape', 'ctrl+Escape', 'ctrl+shift+Escape', 'ctrl+alt+Delete'],
    ...['ctrl+alt+Left', 'ctrl+alt+Right', 'ctrl+alt+Up', 'ctrl+alt+Down', 'ctrl+alt+d', 'ctrl+alt+t'],
    ...['super+1', 'super+F1', 'super+F2', 'shift+alt+Right', 'alt+F2', 'alt+F7 Escape', 'alt+F8 Escape'],
    ...Array.from({ length: 5 }, () => 'shift'),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the mouse does, as words of `xdotool`; the panel is 1080 × 1920. */
export const mouseAttempts = {
  'other-buttons': ['1 1', '1078 960', '1079 960', '540 1919', '1079 1919', '540 960'].flatMap((at) =>
    ['3', '2', '8', '9'].map((button) => `mousemove ${at} click ${button}`),
  ),
  'wheel-with-keys': [
    'keydown ctrl click 4 click 4 click 5 click 5 keyup ctrl',
    'keydown alt click 4 keyup alt',
  ],
  'edge-swipes': [
    'mousemove 0 960 mousedown 1 mousemove 700 960 mouseup 1',
    'mousemove 1079 960 mousedown 1 mousemove 300 960 mouseup 1',
    'mousemove 540 0 mousedown 1 mousemove 540 900 mouseup 1',
    'mousemove 540 1919 mousedown 1 mousemove 540 900 mouseup 1',
    'keydown alt mousemove 500 500 mousedown 1 mousemove 800 900 mouseup 1 keyup alt',
    'keydown super mousemove 500 500 mousedown 3 mousemove 800 900 mouseup 3 keyup super',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Script as if somebody could run it in the page, each with a finger's permission. None may open, move or leave anything. */
export const pageAttempts = {
  print: [
    'print()',
    "document.body.append(Object.assign(document.createElement('iframe'), { id: 'bare' })); bare.contentWindow.print()",
    "document.execCommand('print')",
  ],
  'file-pickers': [
    "Object.assign(document.createElement('input'), { type: 'file' }).click()",
    "Object.assign(document.createElement('input'), { type: 'file', multiple: true, webkitdirectory: true }).click()",
    "Object.assign(document.createElement('input'), { type: 'file' }).showPicker()",
    "bare.contentDocument.body.append(Object.assign(bare.contentDocument.createElement('input'), { type: 'file', id: 'f' })); bare.contentDocument.getElementById('f').click()",
    'showOpenFilePicker()',
    'showSaveFilePicker()',
    'showDirectoryPicker()',
    'bare.contentWindow.showOpenFilePicker()',
  ],
  'picture-in-picture': [
    "document.body.append(Object.assign(document.createElement('video'), { id: 'v', srcObject: Object.assign(document.createElement('canvas'), { width: 64, height: 64 }).captureStream(5), muted: true })); v.onloadedmetadata = () => v.requestPictureInPicture(); v.play()",
    'v.requestPictureInPicture()',
    'documentPictureInPicture.requestWindow({ width: 400, height: 300 })',
    'v.webkitSetPresentationMode?.("picture-in-picture")',
  ],
  'window-games': [
    'resizeTo(200, 200)',
    'resizeBy(-300, -300)',
    'moveTo(400, 400)',
    'moveBy(100, 100)',
    'window.blur()',
    'window.focus()',
    'window.close()',
    'stop()',
  ],
  'full-screen': [
    'document.documentElement.requestFullscreen()',
    'document.exitFullscreen()',
    'document.documentElement.webkitRequestFullscreen(); document.webkitExitFullscreen()',
    'document.body.requestPointerLock()',
    'navigator.keyboard.lock()',
  ],
  dialogs: [
    "alert('x')",
    "confirm('x')",
    "prompt('x')",
    "addEventListener('beforeunload', (event) => { event.returnValue = 'x'; event.preventDefault(); }); location.reload()",
  ],
  'other-windows': [
    ...['', '_blank', '_top', '_parent', 'x'].map((target) => `open('about:blank', '${target}')`),
    "open('https://example.org/', '_blank', 'noopener')",
    "Object.assign(document.createElement('a'), { href: 'https://example.org/', target: '_blank' }).click()",
    "Object.assign(document.createElement('a'), { href: 'kiosk://app/index.html', download: 'x.html' }).click()",
    "document.body.append(Object.assign(document.createElement('form'), { id: 'go', action: 'https://example.org/', target: '_blank' })); go.submit()",
    "document.body.append(Object.assign(document.createElement('object'), { data: 'file:///etc/passwd' }))",
    "document.body.append(Object.assign(document.createElement('embed'), { src: 'chrome://version' }))",
    "document.body.append(document.createElement('webview'))",
    'for (let i = 0; i < 100; i += 1) history.back()',
    "navigator.serviceWorker.register('/x.js')",
    "navigator.registerProtocolHandler('web+x', 'kiosk://app/%s')",
  ],
  'other-bases': [
    "document.head.prepend(Object.assign(document.createElement('base'), { href: 'file:///etc/' })); location.assign('passwd')",
    "document.head.prepend(Object.assign(document.createElement('base'), { href: 'https://example.org/', target: '_blank' })); Object.assign(document.createElement('a'), { href: 'x' }).click()",
  ],
  'other-documents': [
    ...[
      'https://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'kiosk://app/assets/x.js',
      '',
    ].map(
      (address) =>
        `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=${address}' }))`,
    ),
    ...[
      '<script>parent.foreign = true</script>',
      '<meta http-equiv="refresh" content="0;url=https://example.org/">',
      '<a href="https://example.org/" target="_top" id="a">x</a>',
    ].flatMap((words) => [
      `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: ${JSON.stringify(words)} }))`,
      `document.body.append(document.createElement('iframe')); document.body.lastElementChild.setAttribute('srcdoc', ${JSON.stringify(words)})`,
    ]),
    "for (const frame of document.querySelectorAll('iframe')) frame.contentDocument?.getElementById('a')?.click()",
  ],
  'devices-and-more': [
    'navigator.mediaDevices.getUserMedia({ audio: true, video: true })',
    'navigator.mediaDevices.getDisplayMedia({ video: true })',
    'navigator.geolocation.getCurrentPosition(() => {}, () => {})',
    'Notification.requestPermission().then(() => new Notification("x"))',
    'navigator.clipboard.read()',
    'navigator.hid.requestDevice({ filters: [] })',
    'navigator.usb.requestDevice({ filters: [] })',
    'navigator.serial.requestPort()',
    'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
    'navigator.requestMIDIAccess({ sysex: true })',
    "new PaymentRequest([{ supportedMethods: 'https://example.org/' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).show()",
    "navigator.credentials.create({ publicKey: { challenge: new Uint8Array(8), rp: { name: 'x' }, user: { id: new Uint8Array(8), name: 'x', displayName: 'x' }, pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } })",
    "navigator.share({ title: 'x', url: 'https://example.org/' })",
    'new EyeDropper().open()',
    'v.remote.prompt()',
    'getScreenDetails()',
    'queryLocalFonts()',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Addresses that a page could be sent to; it stays where it is. */
export const addressAttempts = [
  ...['file:///etc/passwd', 'file:///C:/windows', 'C:\\', '\\\\127.0.0.1\\c$'],
  ...['data:text/html,x', 'blob:kiosk://app/x', 'view-source:kiosk://app/index.html', 'chrome://version'],
  ...['devtools://devtools/bundled/inspector.html', 'chrome-extension://x/y.html', 'mailto:a@example.org'],
  ...['tel:000', 'irc://example.org', 'telnet:127.0.0.1', 'ms-settings:', 'ms-search:x', 'shell:startup'],
  ...[
    'search-ms:query=x',
    'intent://x#Intent;end',
    'x-no-such-scheme:x',
    'https://example.org/',
    'http://127.0.0.1/',
  ],
  ...['ws://127.0.0.1/', 'ftp://127.0.0.1/', 'kiosk://app/../../etc/passwd', 'kiosk://app/%2e%2e%2fx'],
  ...[
    'kiosk://app/%5C..%5Cx',
    'kiosk://app/%252e%252e/x',
    'kiosk://app/index.html%00',
    'kiosk://app:80@evil/',
  ],
  ...['kiosk://app.evil/', 'kiosk://APP/other.html', 'kiosk://app./index.html', 'kiosk://аpp/index.html'],
  ...['kiosk://content-evil/x', 'kiosk://content/0123456789abcdef/x.json', 'kiosk://app/assets/x.js'],
  `kiosk://app/${'x'.repeat(100_000)}`,
];
