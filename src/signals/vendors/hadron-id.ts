import type { Vendor } from '../vendor.ts';

export default {
  id: 'hadron-id',
  name: 'Audigent Hadron ID',
  company: 'Experian',
  kind: 'identity',
  marks: {
    request: [{ host: 'ad.gt' }],
    cookie: ['auHadronId'],
    storage: ['auHadronId'],
  },
  explain: 'Gives you a number that advertisers use to recognise you from site to site.',
  optOut: { by: 'link', url: 'https://audigent.com/privacy-center/' },
  sources: [{ url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/hadron.html', checked: '2026-11-22' }],
} satisfies Vendor;
