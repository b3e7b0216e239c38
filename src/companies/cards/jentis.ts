import type { Company } from '../company.ts';

export default {
  id: 'jentis',
  name: 'JENTIS',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Collects visit data for sites on its own servers and passes it on in filtered form.',
  hosts: {
    'jentis.com': 'tag-manager',
  },
  privacy: 'https://www.jentis.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jentis.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
