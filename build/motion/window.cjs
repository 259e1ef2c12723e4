// The app that draws exercises: one window with the page that it is started with.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1200,
    height: 900,
    webPreferences: { sandbox: true, backgroundThrottling: false },
  });
  return window.loadFile(process.argv.at(-1));
});
app.on('window-all-closed', () => app.quit());
