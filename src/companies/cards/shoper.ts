import type { Company } from '../company.ts';

export default {
  id: 'shoper',
  name: 'Shoper',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Hosts the web shops of small and mid-sized Polish sellers.',
  hosts: {
    'shoper.pl': 'hosting',
    'dcsaascdn.net': 'hosting',
    'shoparena.pl': 'hosting',
  },
  privacy: 'https://www.shoper.pl/polityka-prywatnosci',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shoper.pl/polityka-prywatnosci', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
