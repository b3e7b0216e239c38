import type { Vendor } from '../vendor.ts';

export default {
  id: 'uid2',
  name: 'Unified ID 2.0',
  company: 'The Trade Desk',
  kind: 'identity',
  marks: {
    request: [{ host: 'uidapi.com' }, { host: 'euid.eu' }],
    cookie: ['__uid2_advertising_token', '__euid_advertising_token'],
    storage: ['__uid2_advertising_token', '__euid_advertising_token'],
  },
  identifiers: [
    { place: 'cookie', name: '__uid2_advertising_token' },
    { place: 'cookie', name: '__euid_advertising_token' },
    { place: 'storage', name: '__uid2_advertising_token' },
    { place: 'storage', name: '__euid_advertising_token' },
  ],
  explain: 'Turns your e-mail address or phone number into an advertising number that many companies share.',
  optOut: { by: 'link', url: 'https://www.transparentadvertising.com/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/unified2.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/190748c868e52877e3a2b5549619a3855e09490b/modules/euidIdSystem.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
