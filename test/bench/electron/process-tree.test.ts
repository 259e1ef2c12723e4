import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { pidsOfTree, privateBytesOfTree } from './process-tree.ts';

const heldBytes = 64 * 1_024 * 1_024;

/** A process that starts another of its kind, and holds 64 MiB itself. */
const program = `
  const held = Buffer.alloc(${heldBytes}, 1);
  const child = process.argv[1] === 'alone' ? undefined
    : require('node:child_process').spawn(process.execPath, ['-e', process.env.PROGRAM, 'alone'], { stdio: ['pipe', 'inherit', 'inherit'] });
  process.stdin.on('end', () => process.exit(held[0] - 1)).resume();
  console.log('holds');
`;

test.runIf(process.platform === 'linux' /* it is read from /proc */)(
  'memory is summed over a process and what it started',
  async () => {
    const parent = spawn(process.execPath, ['-e', program], { env: { ...process.env, PROGRAM: program } });
    onTestFinished(() => void parent.stdin.end());
    await once(parent.stdout, 'data');
    await once(parent.stdout, 'data');
    const pids = await pidsOfTree(parent.pid ?? 0);
    expect(pids).toHaveLength(2);
    expect(pids).not.toContain(process.pid);
    expect(await privateBytesOfTree(parent.pid ?? 0)).toBeGreaterThan(2 * heldBytes);
  },
);
