/** A window right below the root: a program's own, or the frame that a window manager put round it. */
export interface XWindow {
  readonly id: string;
  /** Its name or that of the window in its frame. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From `xwininfo -root -children`, in its order: the topmost first. */
export function parseChildren(text: string): readonly XWindow[] {
  const line =
    /^ +(0x[0-9a-f]+) (?:"([^"]*)"|\(has no name\)).*?(\d+)x(\d+)[+-]-?\d+[+-]-?\d+ +([+-]-?\d+)([+-]-?\d+)$/gm;
  return [...text.matchAll(line)].map(([, id = '', name = '', width, height, x, y]) => ({
    id,
    name,
    x: Number(x?.replace('+', '')),
    y: Number(y?.replace('+', '')),
    width: Number(width),
    height: Number(height),
  }));
}

/** Those of them that are seen, by what `xwininfo -all` says of each; a frame takes the name of what is in it. */
export function parseStates(children: readonly XWindow[], states: readonly string[]): readonly XWindow[] {
  return children.flatMap((window, index) => {
    const state = states[index] ?? '';
    const isSeen = /Map State: IsViewable/.test(state) && /Class: InputOutput/.test(state);
    if (!isSeen || window.width * window.height <= 1) return [];
    const [, inside] = /^ +0x[0-9a-f]+ "([^"]*)":/m.exec(state) ?? [];
    return [{ ...window, name: window.name || (inside ?? '') }];
  });
}
