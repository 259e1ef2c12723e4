import type { WebContents } from 'electron';

/** What the page could open a window of the system with. The runtime's names: its checks pass over unknown ones in silence. */
export const forbiddenFeatures = [
  'FileSystemAccessLocal', // showOpenFilePicker and its like
  'PictureInPictureAPI',
  'DocumentPictureInPictureAPI',
  'AutoPictureInPicture',
  'EyeDropperAPI',
  'WebShare',
  'WebPrinting',
  'ContactsManager',
  'InstalledApp',
  'Presentation',
  'RemotePlayback',
].join(',');

/** No page moves or resizes its window, and no file is ever asked for. */
export function guardPage(contents: WebContents): void {
  contents.on('content-bounds-updated', (event) => event.preventDefault());
  holdFileDialogs(contents);
}

/**
 * `<input type=file>` has no switch, event or permission: only the runtime's own debugger takes the choice over before the
 * system's dialog opens. Nobody can attach to it from outside: it goes through this process.
 */
function holdFileDialogs(contents: WebContents): void {
  const { debugger: inspector } = contents;
  const hold = () => {
    try {
      if (!inspector.isAttached()) inspector.attach('1.3');
    } catch {
      return; // the page is going: the next one asks anew
    }
    inspector
      .sendCommand('Page.enable')
      .then(() =>
        inspector.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true, cancel: true }),
      )
      .catch(() => {}); // the same
  };
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) hold();
  });
  contents.on('dom-ready', hold);
}
