import { partsOf, plain, type Parts } from './parts.ts';

/** Layers that are taken off: a forwarded message may have been through two services or more. */
const mostLayers = 4;

/** Where a mail service hides the address that a message really has. */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
  /** `hash`: behind the `#`. `inside`: readable somewhere in it. Else the parameter that holds it. */
  readonly in: 'hash' | 'inside' | { readonly name: string };
}

/**
 * The recipient's mail services, which load pictures for people or look at links first. They are no
 * trackers of the sender's. Sources, checked 2026-11-22:
 * Gmail https://stackoverflow.com/questions/51471607/email-thumbnail-url-changed-to-googleusercontent-com-in-gmail;
 * SafeLinks https://learn.microsoft.com/en-us/defender-office-365/safe-links-about (cited);
 * Proton https://github.com/ProtonMail/WebClients, `forgeImageURL`;
 * Fastmail https://fastmail.com/blog/better-security-and-privacy-through-image-proxying, which does
 * not say what its addresses look like. Outlook's `/actions/ei` and Yahoo's are as public messages have them.
 */
const wrappers: readonly Wrapper[] = [
  { host: /^[\w-]+\.googleusercontent\.com$/, path: /^\//, in: 'hash' },
  { host: /(^|\.)safelinks\.protection\.(outlook|office365)\.(com|us)$/, path: /^\//, in: { name: 'url' } },
  { host: /^outlook\.[a-z\d.]+$/, path: /^\/actions\/ei$/, in: { name: 'u' } },
  { host: /^ecp\.yusercontent\.com$/, path: /^\/mail$/, in: { name: 'url' } },
  {
    host: /^[\w-]+\.(proton\.me|protonmail\.com)$/,
    path: /^\/(api\/)?core\/v4\/images$/,
    in: { name: 'Url' },
  },
  { host: /^www\.google\.[a-z.]{2,6}$/, path: /^\/url$/, in: { name: 'q' } },
  { host: /^www\.google\.[a-z.]{2,6}$/, path: /^\/url$/, in: { name: 'url' } },
  { host: /(^|\.)(fastmailusercontent|messagingengine)\.com$/, path: /^\//, in: 'inside' },
];

function innerOf(address: string, { query }: Parts, where: Wrapper['in']): string | undefined {
  if (where === 'hash') return address.includes('#') ? address.slice(address.indexOf('#') + 1) : undefined;
  if (where === 'inside') return /(?:.)(https?(?::|%3a)(?:\/|%2f){2}[^&]+)/i.exec(address.slice(8))?.[1];
  return query.find((piece) => piece.startsWith(`${where.name}=`))?.slice(where.name.length + 1);
}

function unwrappedOnce(address: string): string | null {
  const parts = partsOf(address);
  if (!parts) return null;
  for (const { host, path, in: where } of wrappers) {
    if (!host.test(parts.host) || !path.test(parts.path)) continue;
    const inner = innerOf(address, parts, where);
    const found = inner !== undefined && /^https?%3a/i.test(inner) ? plain(inner) : inner;
    if (found !== undefined && partsOf(found)) return found;
  }
  return null;
}

/** An address that a message has, and whether the recipient's mail service stood before it. */
export interface Unwrapped {
  readonly address: string;
  readonly way: 'direct' | 'proxied';
}

/** Takes the mail service's own wrapping off an address. Nothing is asked of anybody for it. */
export function unwrapped(address: string): Unwrapped {
  let inner = address;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = unwrappedOnce(inner);
    if (next === null) break;
    inner = next;
  }
  return { address: inner, way: inner === address ? 'direct' : 'proxied' };
}
