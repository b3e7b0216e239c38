import type { Company } from '../company.ts';

export default {
  id: 'haaretz',
  name: 'Haaretz',
  parent: null,
  country: 'IL',
  role: 'controller',
  about: 'Israeli newspaper group with TheMarker; its own pages and pictures.',
  hosts: {
    'haaretz.com': 'content',
    'haaretz.co.il': 'content',
    'haarets.co.il': 'content',
    'themarker.com': 'content',
  },
  privacy: 'https://www.haaretz.com/misc/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.haaretz.com/misc/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
