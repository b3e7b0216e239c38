import type { Vendor } from '../vendor.ts';

export default {
  id: 'merkle',
  name: 'Merkle Merkury',
  company: 'Merkle',
  kind: 'identity',
  marks: {
    request: [{ host: 'rkdms.com' }],
    cookie: ['_svsid'],
    storage: ['_svsid'],
  },
  identifiers: [
    { place: 'cookie', name: '_svsid' },
    { place: 'storage', name: '_svsid' },
  ],
  explain: 'Ties your browser to your name, e-mail and address, so that advertisers know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/merkleIdSystem.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
