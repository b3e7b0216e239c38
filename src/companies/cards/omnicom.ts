import type { Company } from '../company.ts';

export default {
  id: 'omnicom',
  name: 'Omnicom',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Advertising group that tracks people for its clients' ads; it owns Acxiom and Kinesso.",
  hosts: {
    'p-td.com': 'advertising',
    'annalect.com': 'advertising',
    'omnicommediagroup.com': 'advertising',
    'mbww.com': 'advertising',
    'kinesso.com': 'advertising',
    'knsso.com': 'identity',
  },
  listed: ['Interpublic Group'],
  privacy: 'https://www.omnicommediagroup.com/privacy-notice/',
  optOut: null,
  contact: { mail: 'privacy@omnicommediagroup.com' },
  sources: [
    { url: 'https://www.omnicommediagroup.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/kinessoIdSystem.js', checked: '2026-11-22' },
    { url: 'https://www.omnicomgroup.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
