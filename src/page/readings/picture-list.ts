import type { PictureList, pictureLimits } from '../../evidence/pictures.ts';

/**
 * Addresses of the pictures that the outermost document shows and that its own host gave, and how many there
 * are from others. Runs in our own world when the person asks for it; sent there as text, so everything it
 * needs is inside. Asks nobody for anything, never throws.
 */
export function listPictures(most: typeof pictureLimits): PictureList {
  try {
    const pictures = [...document.querySelectorAll('img')]
      .slice(0, 2000)
      .filter(({ complete, naturalWidth, naturalHeight }) => {
        return complete && Math.min(naturalWidth, naturalHeight) >= most.side;
      });
    const all = [...new Set(pictures.map(({ currentSrc }) => currentSrc).filter(Boolean))];
    // What stands in the page itself has no host.
    const held = all.filter((address) => /^(?:data|blob):/.test(address)).length;
    const own = all.filter((address) => address.startsWith(`${location.origin}/`) && address.length <= most.address);
    return { shown: all.length, held, elsewhere: all.length - held - own.length, own: own.slice(0, most.pictures) };
  } catch {
    return { shown: 0, held: 0, elsewhere: 0, own: [] };
  }
}
