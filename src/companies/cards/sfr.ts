import type { Company } from '../company.ts';

export default {
  id: 'sfr',
  name: 'SFR',
  parent: 'Altice',
  country: 'FR',
  role: 'controller',
  about: 'French telephone company with a news portal.',
  hosts: {
    'sfr.fr': 'content',
  },
  listed: ['SFR'],
  privacy: 'https://www.sfr.fr/politique-de-protection-des-donnees-personnelles.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.sfr.fr/politique-de-protection-des-donnees-personnelles.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
