import type { Vendor } from '../vendor.ts';

export default {
  id: 'criteo',
  name: 'Criteo',
  company: 'Criteo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'criteo.com' }, { host: 'criteo.net' }],
    cookie: ['cto_bundle', 'cto_optout'],
    storage: ['cto_bundle'],
    global: ['criteo_q', 'criteo_pubtag'],
  },
  explain: 'Remembers what you look at in shops, to show you ads for it elsewhere.',
  optOut: { by: 'link', url: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/' },
  sources: [{ url: 'https://www.criteo.com/privacy/', checked: '2026-11-22' }],
} satisfies Vendor;
