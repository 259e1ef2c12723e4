import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that keep the service's side of the line, each in its own way. All answer with their arguments. */
const ready = `process.send({ kind: 'ready' });`;
const answer = `process.send({ kind: 'answer', id, answer: { ok: true, value: { method, args, words: process.argv.slice(2), pid: process.pid } } });`;
const endWithShell = `process.on('disconnect', () => process.exit(0));`;

const programs = {
  good: `${endWithShell} process.on('message', ({ id, method, args }) => { ${answer} }); ${ready}
    console.log('a good day'); process.send({ kind: 'news', news: { kind: 'snapshot-available', number: 7 } });`,
  slow: `${endWithShell} process.on('message', ({ id, method, args }) => { ${answer} }); setTimeout(() => { ${ready} }, 400);`,
  crashing: `${endWithShell} process.on('message', ({ id, method, args }) => { if (method === 'runStaffCommand') throw new Error('/home/anna/Mrs Smith.jpg'); ${answer} }); ${ready}`,
  telling: `console.log('PLANTED' in process.env ? 'it sees what was planted' : 'it sees nothing planted');`,
  stillborn: `process.stderr.write('no database here\\n'); process.exit(4);`,
  neverReady: `${endWithShell} setInterval(() => {}, 1000);`,
  deaf: `process.on('message', () => { for (;;); }); ${ready}`,
  busy: `${endWithShell} process.on('message', ({ id, method, args }) => { const until = Date.now() + 800; while (method === 'runStaffCommand' && Date.now() < until); ${answer} }); ${ready}`,
  clinging: `process.on('disconnect', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); ${ready}`,
} as const;

export type PlantedService = keyof typeof programs;

/** Writes them into a folder of their own. */
export function plantServices(): { readonly path: (name: PlantedService) => string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-services-'));
  const path = (name: PlantedService) => join(folder, `${name}.mjs`);
  for (const [name, text] of Object.entries(programs)) writeFileSync(path(name as PlantedService), text); // its keys
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
