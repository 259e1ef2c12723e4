import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Cookie, cookieFor } from './authority.ts';

/** A line to the X server, as clients have had it since 1987: requests go out, and answers come in their order. */
export interface XConnection {
  /** The window behind all others. */
  readonly root: number;
  /** Sends a request that has an answer; undefined where the server refuses it or is gone. */
  ask(request: Buffer): Promise<Buffer | undefined>;
  /** Sends one that has none. */
  tell(request: Buffer): void;
  /** False once the server is gone, or kept a question waiting for too long. */
  isOpen(): boolean;
  close(): void;
}

const answerMs = 2_000;
const greetingBytes = 8; // then comes as much more as it says
const packetBytes = 32; // an answer may have more

/** Opens a line to a display of this computer, such as `:0`; undefined where there is none. */
export async function openXConnection(
  display: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<XConnection | undefined> {
  const [, number] = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display) ?? [];
  if (number === undefined) return undefined; // on another computer
  const socket = connect(`/tmp/.X11-unix/X${number}`);
  const packets = splitPackets(socket);
  socket.write(greeting(ownCookie(number, environment)));
  const first = await packets.next(answerMs);
  if (first === undefined || first[0] !== 1) {
    socket.destroy();
    return undefined;
  }
  let sent = 0;
  const send = (request: Buffer): number => {
    if (!socket.destroyed) socket.write(request);
    sent = (sent + 1) & 0xffff;
    return sent;
  };
  const askNow = async (request: Buffer): Promise<Buffer | undefined> => {
    const ours = send(request);
    for (;;) {
      const packet = await packets.next(answerMs);
      if (packet === undefined) return undefined;
      const isAnswer = (packet[0] ?? 0) <= 1 && packet.readUInt16LE(2) === ours; // else it tells of something
      if (isAnswer) return packet[0] === 1 ? packet : undefined;
    }
  };
  let turn: Promise<unknown> = Promise.resolve();
  return {
    root: rootOf(first),
    ask(request) {
      const answer = turn.then(() => askNow(request)); // one after the other: whoever waits takes what comes next
      turn = answer;
      return answer;
    },
    tell: (request) => void send(request),
    isOpen: () => !socket.destroyed,
    close: () => socket.destroy(),
  };
}

function ownCookie(
  number: string,
  environment: Readonly<Record<string, string | undefined>>,
): Cookie | undefined {
  try {
    return cookieFor(number, readFileSync(environment.XAUTHORITY ?? join(homedir(), '.Xauthority')));
  } catch {
    return undefined; // many servers ask for none of a user of their own
  }
}

function greeting(cookie: Cookie | undefined): Buffer {
  const [name, data] = [Buffer.from(cookie?.name ?? ''), Buffer.from(cookie?.data ?? [])];
  const head = Buffer.alloc(12);
  head.write('l'); // numbers begin with their least byte
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(data.length, 8);
  return Buffer.concat([head, padded(name), padded(data)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

function rootOf(greeted: Buffer): number {
  const vendorBytes = (greeted.readUInt16LE(24) + 3) & ~3;
  const formatBytes = greeted.readUInt8(29) * 8;
  return greeted.readUInt32LE(40 + vendorBytes + formatBytes);
}

/** What comes in, packet by packet; undefined once the server is gone or when none comes in time. */
function splitPackets(socket: Socket): { next(ms: number): Promise<Buffer | undefined> } {
  let rest = Buffer.alloc(0);
  let isGreeted = false;
  const ready: Buffer[] = [];
  let wake = () => {};
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (let length = packetLength(); length <= rest.length; length = packetLength()) {
      ready.push(rest.subarray(0, length));
      rest = rest.subarray(length);
      isGreeted = true;
    }
    if (ready.length > 0) wake(); // else only a piece of a packet has come
  });
  socket.on('error', () => {}); // `close` follows
  socket.on('close', () => wake());
  const packetLength = (): number => {
    if (!isGreeted)
      return rest.length < greetingBytes ? greetingBytes : greetingBytes + rest.readUInt16LE(6) * 4;
    if (rest.length < packetBytes) return packetBytes;
    return packetBytes + (rest[0] === 1 ? rest.readUInt32LE(4) * 4 : 0);
  };
  return {
    async next(ms) {
      if (ready.length === 0 && !socket.destroyed) {
        const timer = setTimeout(() => socket.destroy(), ms);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        clearTimeout(timer);
      }
      return ready.shift();
    },
  };
}
