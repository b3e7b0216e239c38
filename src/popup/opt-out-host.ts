import type { OptOut } from '../signals/vendor.ts';

/** Where a link to an opt-out leads, if it is one that people may be sent to: nothing but https. */
export function optOutHost(optOut: OptOut | undefined): { readonly url: string; readonly host: string } | null {
  if (optOut?.by !== 'link' || !URL.canParse(optOut.url)) return null;
  const { protocol, href, hostname } = new URL(optOut.url);
  return protocol === 'https:' ? { url: href, host: hostname.replace(/^www\./, '') } : null;
}
