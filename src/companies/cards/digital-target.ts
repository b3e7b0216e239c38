import type { Company } from '../company.ts';

export default {
  id: 'digital-target',
  name: 'Digital Target',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Matches browser IDs of Russian sites for ad buyers.',
  hosts: {
    'digitaltarget.ru': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://digitaltarget.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
