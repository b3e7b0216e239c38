import type { Vendor } from '../vendor.ts';

export default {
  id: 'userreport',
  name: 'AudienceProject UserReport',
  company: 'AudienceProject',
  kind: 'analytics',
  marks: {
    request: [{ host: 'userreport.com' }],
    storage: ['apr_dsu', '_usrp_lq'],
    global: ['_urq'],
  },
  explain: 'Asks visitors about themselves, and guesses your age and sex from theirs for advertisers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/apstreamBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/apstreamBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
