// A window over the whole display whose slides follow one another by CSS alone, one of four with a walker.
// It takes the same words on its command line as the kiosk, and draws with the same means.
const { app, BrowserWindow, screen } = require('electron');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const dataFolder = process.argv.map((word) => /^--data-folder=(.+)/.exec(word)?.[1]).find(Boolean);
app.setPath('userData', dataFolder);
if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration();

app.whenReady().then(() => {
  const window = new BrowserWindow({ ...screen.getPrimaryDisplay().bounds, frame: false });
  window.removeMenu();
  window.loadFile(join(__dirname, 'index.html'));
});
