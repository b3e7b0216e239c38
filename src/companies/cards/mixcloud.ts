import type { Company } from '../company.ts';

export default {
  id: 'mixcloud',
  name: 'Mixcloud',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Players for radio shows and DJ mixes on other sites.',
  hosts: {
    'mixcloud.com': 'content',
  },
  privacy: 'https://www.mixcloud.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mixcloud.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
