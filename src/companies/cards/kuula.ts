import type { Company } from '../company.ts';

export default {
  id: 'kuula',
  name: 'Kuula',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Panorama pictures and tours inside other sites.',
  hosts: {
    'kuula.co': 'content',
  },
  privacy: 'https://kuula.co/page/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kuula.co/page/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
