import type { MessageImage } from '../../evidence/message.ts';
import { partsOf } from './parts.ts';

/** Parameters that say which file or version of it, not who asks; and those of signed addresses. */
const aboutFile =
  /^(v|ver|version|rev|hash|etag|sig|sign|signature|expires|policy|key-pair-id|x-(amz|goog)-.*|se|sp|sv|sr|w|width|h|height|fit|format|fm|q|quality|crop|auto|dpr|cb|cachebuster)$/i;

/** Folders and names of files that are the same for everybody. */
const sameForAll =
  /^(images?|img|assets?|static|media|cdn|files?|uploads?|dist|build|themes?|skins?|icons?|logos?|fonts?|library|gallery)$/i;
const blank = /^(spacer|blank|transparent|clear|empty|shim|divider|line|bg|background|cleardot|1x1|s|x)\b/i;

const person = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Shortest run of letters and digits that can tell one recipient from a million others. */
const shortest = 12;

/** Whether letters and digits are thrown together as in no word: a hash, a number in base64. */
function isThrown(run: string): boolean {
  if (run.length < shortest || /^\d+$/.test(run)) return false;
  const turns = run.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
  const capitals = run.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
  return turns >= 3 || (turns >= 1 && capitals >= 2) || capitals >= 4;
}

/** Whether a value could be a message's or a recipient's number: nothing that stands for a word or a date. */
export function isToken(value: string): boolean {
  if (person.test(value) || uuid.test(value)) return true;
  return value.length >= 16 && value.split(/[^A-Za-z\d]+/).some(isThrown);
}

function isDot({ width, height, loaded }: MessageImage): boolean {
  if (width === null && height === null && loaded === null) return false;
  // A spacer is a dot that is drawn large: what the message asks for counts, then what the picture has.
  return (width ?? loaded?.[0] ?? 0) <= 1 && (height ?? loaded?.[1] ?? 0) <= 1;
}

/**
 * How a picture that nobody is meant to see is kept from sight; null for one that can be seen. `dot`: the
 * message itself asks for no more than one.
 */
function unseen(image: MessageImage): 'dot' | 'hidden' | null {
  if (isDot(image)) return image.width === null && image.height === null ? 'hidden' : 'dot';
  const small = (image.width ?? 0) <= 2 && (image.height ?? 0) <= 2 && (image.loaded?.[0] ?? 0) <= 2;
  return image.style === 'hidden' && small ? 'hidden' : null;
}

/** Whether a picture is one of one dot, or hidden. */
export function isUnseen(image: MessageImage): boolean {
  return unseen(image) !== null;
}

/** Where an unseen picture's address holds a token, as a shape for people; null where it holds none. */
export function tokenShape(image: MessageImage, address: string): string | null {
  const parts = partsOf(address);
  const how = unseen(image);
  if (!parts || !how) return null;
  const named = parts.query.find((piece) => {
    const at = piece.indexOf('=');
    return at < 0 ? isToken(piece) : !aboutFile.test(piece.slice(0, at)) && isToken(piece.slice(at + 1));
  });
  if (named !== undefined) {
    const at = named.indexOf('=');
    return at < 0 ? '?…' : `?${named.slice(0, Math.min(at, 40))}=…`;
  }
  const segments = parts.path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  if (blank.test(last) || segments.some((segment) => sameForAll.test(segment))) return null;
  // A picture that only some screens show is hidden on others, and may have a hash of itself in its name.
  if (how === 'hidden' && /\.(png|jpe?g|gif|webp|svg|avif)$/i.test(last)) return null;
  return segments.some((segment) => isToken(segment.replace(/\.\w{2,5}$/, ''))) ? '/…' : null;
}
