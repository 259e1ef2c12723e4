// Loaded into the main process of kiosk and peer alike (`electron -r`): says on standard output when the first slide
// was painted, in milliseconds since 1970, so that the clock can be started before the process is.
const { app } = require('electron');

app.on('web-contents-created', (_event, contents) => {
  // At this moment nothing of the page has run. (`contents.executeJavaScript` would wait for the end of the load.)
  contents.once('did-navigate', () =>
    contents.mainFrame.executeJavaScript(`(${waitForSlide})()`).then(report),
  );
});

function report(atMs) {
  process.stdout.write(`painted at ${atMs}\n`);
}

/** Runs in the page, which may not have its root element yet. */
function waitForSlide() {
  const attributes = { subtree: true, attributeFilter: ['data-slide'] };
  return new Promise((resolve, reject) => {
    if (document.querySelector('[data-slide]')) reject(new Error('The slide was there before its witness.'));
    const seen = () => resolve(performance.timeOrigin + performance.now());
    new MutationObserver(seen).observe(document, attributes);
  });
}
