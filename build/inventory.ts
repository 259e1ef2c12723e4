import { writeFile } from 'node:fs/promises';
import { runCommand } from './expected-failure.ts';
import { createDataInventory } from './inventory/data-inventory.ts';
import { readWords } from './read-words.ts';

/** `npm run inventory`: writes what a kiosk keeps, from the real schema and settings, into the guides. */
async function writeInventory(): Promise<number> {
  readWords(process.argv.slice(2), {}, 'npm run inventory');
  const file = 'docs/data-inventory.json';
  await writeFile(file, `${JSON.stringify(createDataInventory(), undefined, 2)}\n`);
  console.log(`Written: ${file}`);
  return 0;
}

await runCommand(writeInventory);
