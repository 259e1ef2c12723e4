// The least that shows new content: `fs.watch` tells, the text is read, and the page is told to draw it. Nothing is checked, kept
// or copied. It takes the same words on its command line as the kiosk, and draws with the same means.
const { app, BrowserWindow, screen } = require('electron');
const { existsSync, readFileSync, watch } = require('node:fs');
const { join } = require('node:path');

const wordOf = (name) => process.argv.map((word) => word.match(`^--${name}=(.+)`)?.[1]).find(Boolean);
app.setPath('userData', wordOf('data-folder'));
if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration();

app.whenReady().then(() => {
  const preload = join(__dirname, 'preload.cjs');
  const bounds = screen.getPrimaryDisplay().bounds;
  const window = new BrowserWindow({ ...bounds, frame: false, webPreferences: { preload } });
  window.removeMenu();
  window.loadFile(join(__dirname, 'index.html'));
  const topics = join(wordOf('content-folder'), 'topics');
  watch(topics, (_, name) => {
    const file = join(topics, name, 'index.en.md');
    if (existsSync(file)) window.webContents.send('news', readFileSync(file, 'utf8'));
  });
});
