import type { Company } from '../company.ts';

export default {
  id: 'elsevier',
  name: 'Elsevier',
  parent: 'RELX',
  country: 'NL',
  role: 'controller',
  about: 'Publishes science journals and knows which articles people read on its pages.',
  hosts: {
    'els-cdn.com': 'content',
    'elsevier.com': 'content',
    'sciencedirect.com': 'content',
    'sciencedirectassets.com': 'content',
  },
  privacy: 'https://www.elsevier.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.elsevier.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
