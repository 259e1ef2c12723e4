/** The line to the shell: the same over a child process of Node and over Electron's utility process. */
export interface HostPort {
  post(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Calls back when the shell is gone, at once if it is already: there is nobody left to work for. */
  onClose(listener: () => void): void;
}

/** Finds the line that this process was started with; undefined where it was started by hand. */
export function openHostPort(): HostPort | undefined {
  const { parentPort } = process as typeof process & { readonly parentPort?: ParentPort }; // there in Electron only
  if (parentPort !== undefined) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => void parentPort.on('message', (event) => listener(event.data)),
      onClose: () => {}, // Electron ends the process itself
    };
  }
  if (process.send === undefined) return undefined;
  return {
    post: (message) => {
      // The shell may be gone this moment: then `disconnect` follows.
      if (process.connected) process.send?.(message, undefined, undefined, () => {});
    },
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => {
      if (process.connected) process.on('disconnect', listener);
      else listener(); // it went while this program was being loaded
    },
  };
}

/** As much of Electron's `process.parentPort` as is used; naming Electron's own type would load Electron. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
}
