import type { Company } from '../company.ts';

export default {
  id: 'intimate-merger',
  name: 'Intimate Merger',
  parent: 'FreakOut',
  country: 'JP',
  role: 'both',
  about: 'Keeps an ID and interest groups of most Japanese browsers for advertisers.',
  hosts: {
    'im-apps.net': 'identity',
    'intimatemerger.com': 'identity',
  },
  listed: ['AudienceSearch'],
  privacy: 'https://corp.intimatemerger.com/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://corp.intimatemerger.com/privacypolicy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/imuIdSystem.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/imAnalyticsAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
