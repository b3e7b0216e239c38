import type { Company } from '../company.ts';

export default {
  id: 'al-jazeera',
  name: 'Al Jazeera',
  parent: null,
  country: 'QA',
  role: 'controller',
  about: 'Qatari broadcaster; these hosts serve its news and videos.',
  hosts: {
    'aljazeera.com': 'content',
    'aljazeera.net': 'content',
    'ajplus.net': 'content',
  },
  privacy: 'https://network.aljazeera.net/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://network.aljazeera.net/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
