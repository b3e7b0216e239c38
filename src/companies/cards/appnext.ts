import type { Company } from '../company.ts';

export default {
  id: 'appnext',
  name: 'Appnext',
  parent: 'Affle',
  country: 'IL',
  role: 'controller',
  about: 'Recommends apps on phones according to what people do with them.',
  hosts: {
    'appnext.com': 'advertising',
  },
  privacy: 'https://www.appnext.com/policies/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.appnext.com/policies/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
