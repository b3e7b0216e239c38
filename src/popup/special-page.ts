/** Where browsers let no extension look, although the addresses are ordinary. */
const stores: Readonly<Record<string, string>> = {
  'chromewebstore.google.com': '/',
  'chrome.google.com': '/webstore',
  'microsoftedge.microsoft.com': '/addons',
  'addons.mozilla.org': '/',
};

/** Whether Telltale can never see anything of a page with this address; an empty one is kept from extensions. */
export function isSpecial(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, pathname } = new URL(url);
  if (!['http:', 'https:', 'file:'].includes(protocol)) return true;
  const path = stores[hostname];
  return path !== undefined && pathname.startsWith(path);
}
