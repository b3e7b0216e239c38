import type { Company } from '../company.ts';

export default {
  id: 'predicta',
  name: 'Predicta',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Served and measured ads for Brazilian advertisers.',
  hosts: {
    'predicta.net': 'advertising',
    'predicta.com.br': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://predicta.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
