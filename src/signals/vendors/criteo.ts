import type { Vendor } from '../vendor.ts';

export default {
  id: 'criteo',
  name: 'Criteo',
  company: 'Criteo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'criteo.com' }, { host: 'criteo.net' }],
    ownHost: [{ path: /^\/event$/, query: ['a', 'v', 'p0'] }],
    cookie: ['cto_bundle', 'cto_optout'],
    storage: ['cto_bundle'],
    global: ['criteo_q', 'criteo_pubtag'],
  },
  identifiers: [
    { place: 'cookie', name: 'cto_bundle' },
    { place: 'storage', name: 'cto_bundle' },
    { place: 'cookie', name: 'uid', host: 'criteo.com' },
  ],
  explain: 'Remembers what you look at in shops, to show you ads for it elsewhere.',
  optOut: { by: 'link', url: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/07a13b235198fc92b35f886b631340fcd146f74c/modules/criteoIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/Criteo/browser.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
