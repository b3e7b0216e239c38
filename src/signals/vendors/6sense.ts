import type { Vendor } from '../vendor.ts';

export default {
  id: '6sense',
  name: '6sense',
  company: '6sense',
  kind: 'identity',
  marks: {
    request: [{ host: '6sc.co' }, { host: '6sense.com' }],
    cookie: ['6suuid', '_gd_visitor', '_gd_svisitor', '_an_uid'],
    storage: ['_6senseCompanyDetails'],
    global: ['_6si'],
  },
  identifiers: [
    { place: 'cookie', name: '6suuid' },
    { place: 'cookie', name: '_gd_visitor' },
    { place: 'cookie', name: '_gd_svisitor' },
    { place: 'cookie', name: '_an_uid' },
    { place: 'cookie', name: '6suuid', host: '6sc.co' },
  ],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'link', url: 'https://6sense.com/privacy-policy/' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/f39882be27f8c4c322b1c57acc0edf781aa6e9c5/src/providers/SixSense.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
