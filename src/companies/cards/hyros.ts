import type { Company } from '../company.ts';

export default {
  id: 'hyros',
  name: 'Hyros',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Follows buyers by e-mail and phone from ad to purchase.',
  hosts: {
    'hyros.com': 'analytics',
  },
  privacy: 'https://hyros.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hyros.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
