/** Where a kiosk puts its receipt, and what it takes away again. */
export interface ReceiptPlaces {
  readonly text: string;
  readonly html: string;
  /** Names that this kiosk used before and does not need any more. */
  readonly outdated: readonly string[];
}

/** The report for the people who edit the folder: the same words twice. */
export interface Receipt {
  readonly text: string;
  readonly html: string;
}

/** A kiosk as its receipt names it. */
export interface Kiosk {
  /** By which staff know it. Two computers may have the same one. */
  readonly name: string;
  /** A few letters and digits that tell it from its namesakes. */
  readonly id: string;
}

/** A page that lies in the folder, and the kiosk that wrote it; null for what it does not say. */
export interface FoundReceipt {
  readonly name: string;
  readonly kiosk: string | null;
  readonly id: string | null;
}

const alone = '_RECEIPT';

/**
 * `_RECEIPT.html` for one kiosk; as soon as there is a page of another kiosk, `_RECEIPT-<kiosk>.html` for each, and
 * with the id behind it for each of those that share a name. `found` are all pages in the folder. Kiosks that begin at
 * the same moment agree after one more look each.
 */
export function receiptPlaces({ name, id }: Kiosk, found: readonly FoundReceipt[]): ReceiptPlaces {
  const isNamesake = (page: FoundReceipt) => page.kiosk === name && page.id !== null && page.id !== id;
  const isRenamed = (page: FoundReceipt) => page.kiosk !== name && page.id === id; // ours, of when it had another name
  const isOthers = (page: FoundReceipt) => page.kiosk !== null && page.kiosk !== name && !isRenamed(page);
  const isShared = found.some((page) => isOthers(page) || isNamesake(page));
  const [plain, exact] = [`${alone}-${fileWord(name)}`, `${alone}-${fileWord(name)}-${id}`];
  const used = found.some(isNamesake) ? exact : isShared ? plain : alone;
  const isOwn = (page: FoundReceipt) => !isNamesake(page) && (page.kiosk === name || page.kiosk === null);
  const outdated = [alone, plain, exact]
    .filter((place) => place !== used)
    .filter((place) => found.some((page) => page.name === `${place}.html` && isOwn(page)));
  const renamed = found
    .filter((page) => isRenamed(page) && page.name !== `${used}.html`)
    .map((page) => page.name.slice(0, -'.html'.length));
  return {
    text: `${used}.txt`,
    html: `${used}.html`,
    outdated: [...new Set([...outdated, ...renamed])].flatMap((place) => [`${place}.txt`, `${place}.html`]),
  };
}

/** True for the names of all receipts, of whichever kiosk, also half-written ones. */
export function isReceiptName(name: string): boolean {
  return /^_RECEIPT(-[^/]+)?\.(html|txt)(\.part)?$/i.test(name);
}

/** What says in the page whose it is. Both were made from letters and digits, or are escaped. */
export function kioskMark({ name, id }: Kiosk): string {
  return `<meta name="foyer-kiosk" content="${name}" data-id="${id}">`;
}

/** Whose page it is, as the page itself says. */
export function kioskOf(html: string): Pick<FoundReceipt, 'kiosk' | 'id'> {
  const [, kiosk, id] = /<meta name="foyer-kiosk" content="([^"]*)"(?: data-id="([^"]*)")?>/.exec(html) ?? [];
  return { kiosk: kiosk ?? null, id: id ?? null };
}

/** A computer's name as kiosks use it, in files and in sentences. */
export function kioskName(computer: string): string {
  return fileWord(computer.split('.')[0] ?? '') || 'kiosk';
}

function fileWord(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
