import type { Company } from '../company.ts';

export default {
  id: 'otclick',
  name: 'Otclick',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Buys ads by auction on Russian sites.',
  hosts: {
    'otclick-adv.ru': 'advertising',
    'otclick.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://otclick-adv.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
