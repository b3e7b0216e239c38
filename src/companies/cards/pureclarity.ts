import type { Company } from '../company.ts';

export default {
  id: 'pureclarity',
  name: 'PureClarity',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Tailors small web shops to each visitor and suggests products.',
  hosts: {
    'pureclarity.net': 'recommendation',
    'pureclarity.com': 'recommendation',
  },
  privacy: 'https://www.pureclarity.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pureclarity.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
