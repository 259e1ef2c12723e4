const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('news', {
  subscribe: (listener) => ipcRenderer.on('news', (_, text) => listener(text)),
});
