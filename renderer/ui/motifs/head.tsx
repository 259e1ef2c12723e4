/**
 * Heads in profile, facing left, a hundred units from crown to chin around 0 0, without a neck: the body brings its own.
 * No eyes and no mouth: a face that feels nothing in particular can be anybody's.
 */
export function ShortHair({ skin = 'var(--motif-skin)' }: Skin) {
  return (
    <>
      <path fill={skin} d={face} />
      <path fill="var(--motif-dark)" d={shortHair} />
      <ellipse {...ear} fill={skin} />
    </>
  );
}

/** The same head with the hair tied up. */
export function TiedHair({ skin = 'var(--motif-skin)' }: Skin) {
  return (
    <>
      <path fill={skin} d={face} />
      <path fill="var(--motif-dark)" d={tiedHair} />
      <ellipse {...ear} fill={skin} />
    </>
  );
}

interface Skin {
  readonly skin?: string;
}

const face =
  'M2 -48C-6 -48 -13 -47 -20 -43C-26 -39 -31 -33 -33 -26C-35 -21 -32 -16 -34 -10C-36 -2 -47 1 -46 9C-46 11 -45 14 -44 15L-37 17C-37 19 -38 21 -38 23C-38 25 -37 28 -36 29C-37 31 -37 35 -37 38C-36 42 -36 45 -33 47C-30 50 -26 49 -22 49C-15 49 -10 48 -4 46C2 44 6 39 12 38C16 37 21 38 24 38C28 34 33 27 36 20C41 10 43 1 42 -10C41 -20 37 -29 30 -36C22 -44 13 -48 2 -48Z';

const shortHair =
  'M-36 -24C-37 -29 -39 -36 -37 -42C-34 -51 -25 -55 -16 -58C-8 -60 -1 -58 8 -57C18 -56 28 -60 36 -54C45 -48 49 -37 50 -26C51 -17 49 -11 47 -2C46 6 45 13 42 20C39 27 34 33 30 37C28 35 26 33 24 30C22 27 20 24 19 20C18 16 18 12 17 8C15 2 15 -7 9 -6C5 -5 4 -1 2 2C0 7 -1 12 -1 16C-3 13 -7 8 -8 2C-9 -2 -7 -6 -8 -10C-9 -13 -9 -17 -12 -19C-15 -22 -19 -21 -23 -22C-28 -23 -33 -24 -36 -24Z';

const tiedHair =
  'M-36 -22C-37 -27 -39 -35 -36 -42C-32 -51 -23 -54 -14 -56C-7 -58 -1 -56 6 -56C11 -56 15 -57 20 -56C26 -55 31 -51 34 -48C34 -53 35 -62 40 -66C47 -72 60 -69 66 -62C71 -56 69 -49 70 -42C71 -35 76 -28 72 -22C68 -15 57 -16 50 -16C50 -11 50 -3 48 4C46 12 44 18 40 24C37 28 33 32 30 35C28 34 25 32 23 30C21 27 20 24 19 20C18 16 18 12 17 8C15 2 15 -7 9 -6C5 -5 4 -1 2 2C0 6 -1 11 -1 14C-4 11 -8 6 -9 0C-10 -4 -7 -8 -9 -12C-10 -16 -13 -18 -16 -20C-22 -24 -30 -23 -36 -22Z';

const ear = { cx: 9, cy: 9, rx: 8, ry: 11 };
