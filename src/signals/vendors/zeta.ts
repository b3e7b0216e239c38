import type { Vendor } from '../vendor.ts';

export default {
  id: 'zeta',
  name: 'Zeta (Rocket Fuel)',
  company: 'Zeta Global',
  kind: 'advertising',
  marks: {
    request: [{ host: 'rfihub.com' }, { host: 'rfihub.net' }, { host: 'ru4.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'rud', host: 'rfihub.com' }],
  explain: 'Buys ads aimed at you, with a profile of what you do online and what you buy.',
  optOut: { by: 'link', url: 'https://zetaglobal.com/privacy-choices/' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/zeta_globalBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
