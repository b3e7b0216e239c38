import type { Company } from '../company.ts';

export default {
  id: 'invibes',
  name: 'Invibes',
  parent: null,
  country: 'BE',
  role: 'both',
  about: 'Shows ads in the flow of articles and keeps an ID for the browser.',
  hosts: {
    'r66net.com': 'advertising',
    'r66net.net': 'advertising',
    'invibes.com': 'advertising',
    'videostep.com': 'advertising',
  },
  privacy: 'https://www.invibes.com/terms',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.invibes.com/terms', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/invibesBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
