import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveintent',
  name: 'LiveIntent',
  company: 'Zeta Global',
  kind: 'identity',
  marks: {
    request: [{ host: 'liadm.com' }],
    cookie: ['_lc2_fpi'],
    storage: ['_li_pbid'],
  },
  explain: 'Links this visit to newsletters you open, by a code made from your e-mail address.',
  optOut: { by: 'link', url: 'https://www.liveintent.com/ad-choices/' },
  sources: [
    { url: 'https://www.liveintent.com/services-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/liveintent.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
