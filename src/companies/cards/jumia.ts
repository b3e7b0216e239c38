import type { Company } from '../company.ts';

export default {
  id: 'jumia',
  name: 'Jumia',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'African marketplace with advertising for its sellers.',
  hosts: {
    'jumia.com': 'content',
    'jumia.is': 'content',
  },
  privacy: 'https://www.jumia.com.ng/sp-privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jumia.com.ng/sp-privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
