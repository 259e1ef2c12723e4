import type { XConnection } from './connection.ts';

/** How a window stands, by the word of the X server. */
export interface StandOnX {
  /** False where another program took it off the display: the runtime believes that it is there. */
  readonly isMapped: boolean;
  /** Another program's window is in front of it. */
  readonly isCovered: boolean;
}

/** A window of this program, as the server knows it. */
export interface WindowOnX {
  /** Undefined where the server does not tell, as under Wayland. */
  stand(): Promise<StandOnX | undefined>;
  /** Puts what is in front of it behind all else, also what obeys no window manager. */
  lowerOthers(): Promise<void>;
}

/** Asks the server about a window, by its number there. */
export function windowOnX(x: XConnection, window: number): WindowOnX {
  /** The window itself, or the outermost frame that a window manager put round it. */
  async function outermost(): Promise<number | undefined> {
    let here = window;
    for (let depth = 0; depth < deepest; depth += 1) {
      const parent = (await x.ask(about(opcodes.queryTree, here)))?.readUInt32LE(12);
      if (parent === undefined) return undefined;
      if (parent === x.root) return here;
      here = parent;
    }
    return undefined;
  }

  async function isSeen(other: number, display: Buffer): Promise<boolean> {
    const attributes = await x.ask(about(opcodes.getAttributes, other));
    if (attributes === undefined || attributes.readUInt16LE(12) !== inputOutput) return false;
    if (attributes[mapStateAt] !== viewable) return false;
    const place = await x.ask(about(opcodes.getGeometry, other));
    return place !== undefined && reachesInto(place, display);
  }

  /** What is seen in front of it, as far as it reaches into the display. */
  async function covering(): Promise<readonly number[]> {
    const frame = await outermost();
    const tree = await x.ask(about(opcodes.queryTree, x.root));
    const display = await x.ask(about(opcodes.getGeometry, x.root));
    if (frame === undefined || tree === undefined || display === undefined) return [];
    const all = Array.from({ length: tree.readUInt16LE(16) }, (_, index) =>
      tree.readUInt32LE(32 + index * 4),
    );
    if (!all.includes(frame)) return []; // it has just got another frame
    const seen: number[] = [];
    for (const other of all.slice(all.indexOf(frame) + 1)) if (await isSeen(other, display)) seen.push(other);
    return seen;
  }

  return {
    async stand() {
      const attributes = await x.ask(about(opcodes.getAttributes, window));
      if (attributes === undefined) return undefined;
      const isMapped = attributes[mapStateAt] !== unmapped;
      return { isMapped, isCovered: isMapped && (await covering()).length > 0 };
    },
    async lowerOthers() {
      for (const other of await covering()) x.tell(lowering(other));
    },
  };
}

const opcodes = { getAttributes: 3, configure: 12, getGeometry: 14, queryTree: 15 } as const;
const deepest = 8;
const inputOutput = 1;
const mapStateAt = 26;
const unmapped = 0;
const viewable = 2;

/** A request that names nothing but a window. */
function about(opcode: number, window: number): Buffer {
  const request = Buffer.alloc(8);
  request.writeUInt8(opcode);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt32LE(window, 4);
  return request;
}

/** To raise our own is of no use: a window manager takes that over, and stops short of windows that do not obey it. */
function lowering(window: number): Buffer {
  const stackMode = 0x40;
  const below = 1;
  const request = Buffer.concat([about(opcodes.configure, window), Buffer.alloc(8)]);
  request.writeUInt32LE(below, 12);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt16LE(stackMode, 8);
  return request;
}

function reachesInto(place: Buffer, display: Buffer): boolean {
  const [left, top] = [place.readInt16LE(12), place.readInt16LE(14)];
  const [right, bottom] = [left + place.readUInt16LE(16), top + place.readUInt16LE(18)];
  return right > 0 && bottom > 0 && left < display.readUInt16LE(16) && top < display.readUInt16LE(18);
}
