import type { Company } from '../company.ts';

export default {
  id: 'audiencerun',
  name: 'AudienceRun',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells the ad space of French publishers to many ad exchanges at once.',
  hosts: {
    'audiencerun.com': 'advertising',
  },
  privacy: 'https://www.audiencerun.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.audiencerun.com/privacy.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/audiencerunBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
