// What an assembled Electron runs when it is started as `electron [-r module] [switches] <app folder or file> [arguments]`.
// Plain CommonJS: it is packed as it stands into the runtime's default_app.asar.
const { app } = require('electron');
const { existsSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

process.defaultApp = true;
const { modules, target } = readCommandLine(process.argv.slice(1));
for (const module of modules) require(resolve(module));

if (target === undefined || !existsSync(target)) {
  console.error(target === undefined ? 'Give the folder of an app.' : `There is no app at ${target}.`);
  app.exit(1);
} else {
  startApp(target);
}

function readCommandLine(words) {
  const modules = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '-r' || word === '--require') modules.push(words[++index]);
    else if (!word.startsWith('-')) return { modules, target: resolve(word) };
  }
  return { modules, target: undefined };
}

function startApp(path) {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const description = join(folder, 'package.json');
  if (existsSync(description)) {
    const { name, productName, version } = JSON.parse(readFileSync(description, 'utf8'));
    if (productName ?? name) app.setName(productName ?? name);
    if (version) app.setVersion(version);
  }
  app.setAppPath(folder);
  require(path);
}
