import type { Company } from '../company.ts';

export default {
  id: 'iubenda',
  name: 'iubenda',
  parent: 'team.blue',
  country: 'IT',
  role: 'processor',
  about: 'Writes privacy texts for small sites and shows their cookie banner.',
  hosts: {
    'iubenda.com': 'consent',
  },
  listed: ['iubenda', 'iubenda CMP'],
  privacy: 'https://www.iubenda.com/privacy-policy/252372',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.iubenda.com/privacy-policy/252372', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://team.blue', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
