import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-floodlight',
  name: 'Google Floodlight',
  company: 'Google',
  kind: 'advertising',
  marks: {
    request: [{ host: 'fls.doubleclick.net' }, { host: 'ad.doubleclick.net', path: /^\/(ddm\/)?activityi?(\/|$)/ }],
    cookie: ['_gcl_dc'],
  },
  identifiers: [{ place: 'cookie', name: '_gcl_dc' }],
  explain: 'Reports to advertisers what you do here after you saw their ad, such as a purchase.',
  optOut: { by: 'link', url: 'https://myadcenter.google.com/' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/pairIdSystem.json',
      checked: '2026-11-22',
    },
    { url: 'https://support.google.com/campaignmanager/answer/2823450', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
