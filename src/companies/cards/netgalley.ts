import type { Company } from '../company.ts';

export default {
  id: 'netgalley',
  name: 'NetGalley',
  parent: 'Firebrand Technologies',
  country: 'US',
  role: 'controller',
  about: 'Advance book copies for reviewers; its badges sit on book blogs.',
  hosts: {
    'netgalley.com': 'social',
  },
  privacy: 'https://www.netgalley.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.netgalley.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
