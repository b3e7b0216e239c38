import type { Company } from '../company.ts';

export default {
  id: 'weborama',
  name: 'Weborama',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sorts browsers into interest groups from the words on pages they read, for advertisers.',
  hosts: {
    'weborama.com': 'advertising',
    'weborama.fr': 'advertising',
    'weborama.io': 'advertising',
    'weborama.design': 'advertising',
  },
  listed: ['Weborama'],
  privacy: 'https://weborama.com/en/weborama-privacy-commitment/',
  optOut: null,
  contact: { mail: 'privacy@weborama.com' },
  sources: [
    { url: 'https://weborama.com/en/weborama-privacy-commitment/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/weboramaRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
