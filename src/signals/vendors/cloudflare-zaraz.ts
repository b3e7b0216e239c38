import type { Vendor } from '../vendor.ts';

export default {
  id: 'cloudflare-zaraz',
  name: 'Cloudflare Zaraz',
  company: 'Cloudflare',
  kind: 'tag-manager',
  marks: {
    ownHost: [{ path: /^\/cdn-cgi\/zaraz\// }],
    cookie: [/^cfz_[\w-]+$/, /^cfzs_[\w-]+$/],
    global: ['zaraz', 'zarazData'],
  },
  identifiers: [{ place: 'cookie', name: /^cfz_[\w-]+$/ }],
  explain: 'Passes what you do here to other companies from the site’s own address, so that you cannot see them.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.cloudflare.com/zaraz/advanced/domains-not-proxied', checked: '2026-11-22' }],
} satisfies Vendor;
