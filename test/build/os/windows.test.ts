import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** No PowerShell runs here: its grammar says whether the script can be read, and what it names. */
const script = readFileSync('build/os/windows/foyer-setup.ps1', 'utf8');
const parser: { current?: Parser } = {};
let root: Node;

beforeAll(async () => {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-powershell/tree-sitter-powershell.wasm',
  );
  parser.current = new Parser();
  parser.current.setLanguage(await Language.load(grammar));
  root = parse(script);
});

function parse(text: string): Node {
  const tree = parser.current?.parse(text);
  if (!tree) throw new Error('the parser gave no tree');
  return tree.rootNode;
}

const textsOf = (kind: string) => root.descendantsOfType(kind).map((node) => node?.text ?? '');
const strings = () => textsOf('string_literal').map((text) => text.slice(1, -1));

describe('the set-up of Windows', () => {
  it('can be read as PowerShell from its first to its last word', () => {
    expect(root.hasError).toBe(false);
    expect(parse(script.replace('param(', 'param((')).hasError).toBe(true); // the grammar does notice
  });

  it('blocks every way out that a keyboard knows', () => {
    const ways = [
      'Windows',
      'Win+R',
      'Win+E',
      'Win+D',
      'Win+L',
      'Win+U',
      'Win+F',
      'Win+I',
      'Win+X',
      'Win+Tab',
    ];
    ways.push('Alt+Tab', 'Alt+F4', 'Ctrl+Esc', 'Shift+Ctrl+Esc', 'Ctrl+Alt+Del');
    ways.push('LShift+LAlt+NumLock', 'LShift+LAlt+PrintScrn', 'BrowserHome', 'LaunchApp1');
    expect(ways.filter((way) => !strings().includes(way))).toEqual([]);
    expect(script).toMatch(/ForceOffAccessibility = 'true'/); // five times Shift, Shift or NumLock held
    expect(script).toMatch(/BreakoutKeyScanCode = '0'/); // five times the Windows key
  });

  it('names no way twice', () => {
    const ways = strings().filter((text) =>
      /^(Win|Alt|Ctrl|Shift|LShift|Browser|Launch|Media)\S*\+?\S*$/.test(text),
    );
    expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
  });

  it('swipes, sleep, hours of updates and the sign-in are set', () => {
    for (const name of ['AllowEdgeSwipe', 'ActiveHoursStart', 'ScheduledInstallTime', 'AutoAdminLogon'])
      expect(strings()).toContain(name);
    expect(script).toMatch(/\$powerTimes\) \{ powercfg \/change \$time 0 \}/);
  });

  it('calls no function of its own that is not there, and each is called', () => {
    const made = textsOf('function_name');
    const called = textsOf('command_name');
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter((name) => !called.includes(name))).toEqual([]);
  });

  it('writes down what was before it changes anything', () => {
    const enable = script.slice(script.indexOf('function Enable-Kiosk'));
    const saved = enable.indexOf('Save-Before');
    for (const change of [
      'Enable-WindowsOptionalFeature',
      'New-LocalUser',
      'Write-Registry',
      'powercfg /change',
      'Block-Key',
    ])
      expect(enable.indexOf(change)).toBeGreaterThan(saved);
  });

  it('undoes each list that it goes through', () => {
    const undo = script.slice(script.indexOf('function Disable-Kiosk'), script.indexOf('if ($Undo)'));
    for (const list of ['$registry', '$keys', '$ownKeys', '$filterSettings', '$features'])
      expect(undo).toContain(list);
    for (const word of ['powercfg /import', 'RemoveCustomShell', 'SetEnabled @{ Enabled = $false }'])
      expect(undo).toContain(word);
  });
});
