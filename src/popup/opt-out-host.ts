import type { OptOut } from '../signals/vendor.ts';

/** A link that people may be sent to, nothing but https, and the host it leads to. */
export function httpsLink(address: string | null): { readonly url: string; readonly host: string } | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href, hostname } = new URL(address);
  return protocol === 'https:' ? { url: href, host: hostname.replace(/^www\./, '') } : null;
}

/** Where a link to an opt-out leads. */
export function optOutHost(optOut: OptOut | undefined): { readonly url: string; readonly host: string } | null {
  return optOut?.by === 'link' ? httpsLink(optOut.url) : null;
}
