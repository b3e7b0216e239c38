import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveintent',
  name: 'LiveIntent',
  company: 'Zeta Global',
  kind: 'identity',
  marks: {
    request: [{ host: 'liadm.com' }],
    cookie: ['_lc2_fpi', '_li_pbid'],
    storage: ['_li_duid', '_li_pbid'],
  },
  explain: 'Links this visit to newsletters you open, by a code made from your e-mail address.',
  optOut: { by: 'link', url: 'https://privacy.liveintent.com/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/liveintent.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/LiveIntent/live-connect/blob/0c9c9cd1e0e227c0f10c89ca8c691a20c27c085a/src/enrichers/live-connect-id.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
