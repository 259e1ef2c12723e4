import { describe, expect, it } from 'vitest';
import { decideStart } from '#shell/switches.ts';

const packaged = { words: [], environment: {}, isPackaged: true, isWindows: false, isSandboxOff: false };

const hostile = [
  '--remote-debugging-port=0',
  '--remote-debugging-port',
  '--remote-debugging-pipe',
  '--remote-allow-origins=*',
  '--REMOTE-DEBUGGING-PORT=0',
  '-remote-debugging-port=0',
  '/remote-debugging-port=0',
  '--inspect',
  '--inspect=0',
  '--inspect-brk',
  '--inspect-brk=9229',
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-web-security',
  '--allow-file-access-from-files',
  '--load-extension=/tmp/x',
  '--js-flags=--expose-gc',
  '--user-data-dir=/tmp/x',
  '--proxy-server=example.org',
  '--host-rules=MAP * example.org',
  '--ignore-certificate-errors',
  '--enable-blink-features=X',
  '--enable-logging',
  '--log-file=/tmp/x',
  '--renderer-cmd-prefix=xterm -e',
  '--utility-cmd-prefix=xterm -e',
  '--gpu-launcher=xterm',
  '--browser-subprocess-path=/tmp/x',
  '--app=https://example.org',
  '--require=/tmp/x.js',
  '-r',
  '-e',
  '--',
  '--data-folder-of-somebody=/tmp/x',
  '--a-switch-of-the-future',
];

describe('switches', () => {
  it.each(hostile)('what ships refuses %s', (word) => {
    const decision = decideStart({ ...packaged, words: [word] });
    expect(decision).toMatchObject({ kind: 'refuse' });
    if (decision.kind === 'refuse') expect(decision.reasons.join()).toContain(`"${word}"`);
  });

  it('a refusal names every reason', () => {
    const decision = decideStart({
      ...packaged,
      words: ['--inspect', '--no-sandbox'],
      environment: { NODE_OPTIONS: '--require /tmp/x.js' },
    });
    expect(decision.kind === 'refuse' && decision.reasons).toHaveLength(3);
  });

  it('a long word is cut in the refusal', () => {
    const decision = decideStart({ ...packaged, words: [`--${'x'.repeat(10_000)}`] });
    expect(decision.kind === 'refuse' && decision.reasons.join().length).toBeLessThan(300);
  });

  it('an unpacked app takes them, for tests and for development', () => {
    const environment = { NODE_OPTIONS: 'x' };
    expect(
      decideStart({ ...packaged, words: hostile, environment, isPackaged: false, isSandboxOff: true }).kind,
    ).toBe('start');
  });

  it.each([
    [['--data-folder=/a', '--content-folder=/b c'], { dataFolder: '/a', contentFolder: '/b c' }],
    [['--data-folder=/a', '--data-folder=/b'], { dataFolder: '/b', contentFolder: null }],
    [['--data-folder='], { dataFolder: null, contentFolder: null }],
    [['--data-folder'], { dataFolder: null, contentFolder: null }],
    [['--content-folder=C:\\Foyer content'], { dataFolder: null, contentFolder: 'C:\\Foyer content' }],
    [['--data-folder=/a=b'], { dataFolder: '/a=b', contentFolder: null }],
    [['--ozone-platform=wayland', '--disable-gpu'], { dataFolder: null, contentFolder: null }],
    [[], { dataFolder: null, contentFolder: null }],
  ])('what ships starts with %j', (words, settings) => {
    expect(decideStart({ ...packaged, words })).toEqual({ kind: 'start', settings });
  });
});

describe('a command', () => {
  const words = ['export', '--from', '2026-11-01', '--to=2026-11-30', '--out', '/home/x/november.csv'];

  it('is known by its name as the first word, and gets all that follows', () => {
    expect(decideStart({ ...packaged, words })).toEqual({ kind: 'command', words });
    const check = ['content', 'check', '/media/stick/pack', '--data-folder', '/var/foyer'];
    expect(decideStart({ ...packaged, words: check })).toEqual({ kind: 'command', words: check });
  });

  it('may be told how to do without a display, which is not for the command itself', () => {
    const headless = [...words, '--ozone-platform=headless'];
    expect(decideStart({ ...packaged, words: headless })).toEqual({ kind: 'command', words });
  });

  it.each(hostile.filter((word) => !word.startsWith('/')))('is refused with %s', (word) => {
    const decision = decideStart({ ...packaged, words: [...words, word] });
    expect(decision.kind === 'refuse' && decision.reasons.join()).toContain(`"${word}"`);
  });

  it.each(['--help', '-h'])('is asked how it is called by %s, alone or behind its name', (help) => {
    const decided = (words: readonly string[]) => decideStart({ ...packaged, words });
    expect(decided([help])).toEqual({ kind: 'command', words: ['--help'] });
    expect(decided(['content', 'check', help])).toEqual({
      ...{ kind: 'command', words: ['content', 'check', '--help'] },
    });
    expect(decided([help, '--inspect']).kind).toBe('refuse');
    expect(decided(['content', help, '--inspect']).kind).toBe('refuse');
  });

  it('is refused with a switch of Windows where there are such', () => {
    const decision = decideStart({
      ...packaged,
      words: ['content', '/remote-debugging-port=0'],
      isWindows: true,
    });
    expect(decision.kind).toBe('refuse');
  });

  it.each(['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'NODE_PATH'])('is refused with %s set', (name) => {
    expect(decideStart({ ...packaged, words, environment: { [name]: '1' } }).kind).toBe('refuse');
  });

  it('is refused with a switch of another command, which is told what it takes', () => {
    const decision = decideStart({ ...packaged, words: [...words, '--key', 'x'] });
    expect(decision).toMatchObject({
      reasons: ['Foyer does not start with "--key": it takes only --from, --to, --out and --data-folder.'],
    });
  });

  it.each(['wipe', 'constructor', 'Export', 'content check'])('that nobody knows is refused: %s', (word) => {
    const decision = decideStart({ ...packaged, words: [word, '--from=2026-11-01'] });
    expect(decision.kind === 'refuse' && decision.reasons[0]).toBe(
      `Foyer knows no command "${word}": it knows export, merge, content and self-test.`,
    );
  });

  it('that comes after a switch of the kiosk is none', () => {
    expect(decideStart({ ...packaged, words: ['--data-folder=/a', 'export'] }).kind).toBe('start');
  });
});

describe('environment', () => {
  it.each([
    'ELECTRON_RUN_AS_NODE',
    'ELECTRON_ENABLE_LOGGING',
    'ELECTRON_NO_ASAR',
    'ELECTRON_DISABLE_SANDBOX',
    'ELECTRON_FORCE_IS_PACKAGED',
    'ELECTRON_WHATEVER_COMES_NEXT',
    'NODE_COMPILE_CACHE',
    'NODE_REDIRECT_WARNINGS',
    'OPENSSL_CONF',
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'node_options',
  ])('what ships refuses %s', (name) => {
    const decision = decideStart({ ...packaged, environment: { [name]: '1' } });
    expect(decision.kind === 'refuse' && decision.reasons.join()).toContain(name.toUpperCase());
  });

  it('what ships refuses to run without its sandbox, whatever switched it off', () => {
    const decision = decideStart({ ...packaged, isSandboxOff: true });
    expect(decision.kind === 'refuse' && decision.reasons.join()).toContain('without the sandbox');
  });

  it('what ships starts in an ordinary environment', () => {
    const environment = {
      PATH: '/usr/bin',
      HOME: '/home/x',
      DISPLAY: ':0',
      LANG: 'en_AU.UTF-8',
      TZ: 'UTC',
      NODE_ENV: 'x',
    };
    expect(decideStart({ ...packaged, environment }).kind).toBe('start');
  });
});
