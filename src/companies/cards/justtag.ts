import type { Company } from '../company.ts';

export default {
  id: 'justtag',
  name: 'Justtag',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Sells browsing profiles of Polish and other European users.',
  hosts: {
    'justtag.com': 'identity',
    'audience-solutions.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://justtag.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/justIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
