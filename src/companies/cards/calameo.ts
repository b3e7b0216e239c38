import type { Company } from '../company.ts';

export default {
  id: 'calameo',
  name: 'Calaméo',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Shows brochures as page-turners in other sites.',
  hosts: {
    'calameo.com': 'content',
    'calameoassets.com': 'content',
  },
  privacy: 'https://www.calameo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.calameo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
