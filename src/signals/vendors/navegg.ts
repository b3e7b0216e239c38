import type { Vendor } from '../vendor.ts';

export default {
  id: 'navegg',
  name: 'Navegg',
  company: 'Navegg',
  kind: 'identity',
  marks: {
    request: [{ host: 'navegg.com' }, { host: 'navdmp.com' }],
    cookie: ['nvggid'],
    storage: ['nvggid'],
  },
  identifiers: [
    { place: 'cookie', name: 'nvggid' },
    { place: 'storage', name: 'nvggid' },
  ],
  explain: 'Puts you into groups by what you read, and sells the groups to advertisers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/naveggIdSystem.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
