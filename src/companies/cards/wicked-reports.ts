import type { Company } from '../company.ts';

export default {
  id: 'wicked-reports',
  name: 'Wicked Reports',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Follows buyers by e-mail from ad to purchase.',
  hosts: {
    'wickedreports.com': 'analytics',
  },
  listed: ['Wicked Reports'],
  privacy: 'https://www.wickedreports.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wickedreports.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
