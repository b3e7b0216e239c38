import type { Company } from '../company.ts';

export default {
  id: 'canva',
  name: 'Canva',
  parent: null,
  country: 'AU',
  role: 'both',
  about: 'Design tool whose pictures and presentations are shown in other sites.',
  hosts: {
    'canva.com': 'content',
    'canva.site': 'content',
    'canva-apps.com': 'content',
  },
  privacy: 'https://www.canva.com/policies/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.canva.com/policies/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
