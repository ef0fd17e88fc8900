import sharp from 'sharp';

/** One icon of the installed site. */
export interface Icon {
  address: string;
  size: number;
  purpose: 'any' | 'maskable';
  /** Part of the width that the mark takes. */
  mark: number;
}

/** What systems ask for: two sizes as they are, and one that a system may cut into a circle (its safe zone is 80 % of the width). */
export const ICONS: readonly Icon[] = [
  { address: '/icons/app-192.png', size: 192, purpose: 'any', mark: 0.86 },
  { address: '/icons/app-512.png', size: 512, purpose: 'any', mark: 0.86 },
  { address: '/icons/app-maskable-512.png', size: 512, purpose: 'maskable', mark: 0.56 },
];

/** Apple's systems look for their own size and fill what is transparent with black. */
export const TOUCH_ICON: Icon = { address: '/icons/app-180.png', size: 180, purpose: 'any', mark: 0.7 };

/** For an office without a mark: a house, by shapes alone. */
const HOUSE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M4 22 24 6l20 16v4H4z" fill="#10343a"/>' +
  '<path d="M9 29h6v11H9zM21 29h6v11h-6zM33 29h6v11h-6zM5 42h38v3H5z" fill="#10343a"/></svg>';

/** An icon as PNG: the office's mark on white paper. The same mark gives the same bytes. */
export async function icon({ size, mark }: Icon, drawing: string = HOUSE): Promise<Buffer> {
  const inner = Math.round(size * mark);
  const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)];
  // Drawn large first: thin lines of a mark stay lines.
  const drawn = await sharp(Buffer.from(drawing), { density: 1200 })
    .resize(inner, inner, { fit: 'contain', background: '#fff' })
    .flatten({ background: '#fff' })
    .toBuffer();
  return sharp(drawn)
    .extend({ top: before, left: before, bottom: after, right: after, background: '#fff' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
