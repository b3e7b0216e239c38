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
  explain: 'Gives you a number that many advertisers share to recognise you from site to site.',
  optOut: { by: 'link', url: 'https://id5.io/platform-privacy-policy/' },
  sources: [
    { url: 'https://id5.io/platform-privacy-policy/', checked: '2026-11-22' },
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/id5.html', checked: '2026-11-22' },
  ],
} satisfies Vendor;
