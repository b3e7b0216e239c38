import type { Vendor } from '../vendor.ts';

export default {
  id: 'id5',
  name: 'ID5',
  company: 'ID5',
  kind: 'identity',
  marks: {
    request: [{ host: 'id5-sync.com' }],
    storage: ['id5id'],
  },
  identifiers: [
    { place: 'storage', name: 'id5id' },
    { place: 'cookie', name: 'id5', host: 'id5-sync.com' },
  ],
  explain: 'Gives you a number that many advertisers share to recognise you from site to site.',
  optOut: { by: 'link', url: 'https://id5.io/platform-privacy-policy/' },
  sources: [
    { url: 'https://id5.io/platform-privacy-policy/', checked: '2026-11-22' },
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/id5.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
