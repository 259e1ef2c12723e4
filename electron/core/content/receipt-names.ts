/** Where a kiosk puts its receipt, and what it takes away again. */
export interface ReceiptPlaces {
  readonly text: string;
  readonly html: string;
  /** Names that this kiosk used before and does not need any more. */
  readonly outdated: readonly string[];
}

/** A page that lies in the folder, and the kiosk that wrote it; null for one that does not say. */
export interface FoundReceipt {
  readonly name: string;
  readonly kiosk: string | null;
}

const alone = '_RECEIPT';

/**
 * `_RECEIPT.html` for one kiosk; as soon as there is a page of another kiosk, `_RECEIPT-<kiosk>.html` for each. `found`
 * are all pages in the folder. Kiosks that begin at the same moment agree after one more look each.
 */
export function receiptPlaces(kiosk: string, found: readonly FoundReceipt[]): ReceiptPlaces {
  const isShared = found.some((page) => page.kiosk !== null && page.kiosk !== kiosk);
  const own = `${alone}-${fileWord(kiosk)}`;
  const [used, other] = isShared ? [own, alone] : [alone, own];
  const isMine = (page: FoundReceipt) =>
    page.name === `${other}.html` && (page.kiosk === kiosk || page.kiosk === null);
  return {
    text: `${used}.txt`,
    html: `${used}.html`,
    outdated: found.some(isMine) ? [`${other}.txt`, `${other}.html`] : [],
  };
}

/** True for the names of all receipts, of whichever kiosk, also half-written ones. */
export function isReceiptName(name: string): boolean {
  return /^_RECEIPT(-[^/]+)?\.(html|txt)(\.part)?$/i.test(name);
}

/** What says in the page whose it is. */
export function kioskMark(kiosk: string): string {
  return `<meta name="foyer-kiosk" content="${kiosk}">`;
}

/** Whose page it is, as the page itself says. */
export function kioskOf(html: string): string | null {
  return /<meta name="foyer-kiosk" content="([^"]*)">/.exec(html)?.[1] ?? null;
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
