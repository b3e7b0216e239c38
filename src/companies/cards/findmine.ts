import type { Company } from '../company.ts';

export default {
  id: 'findmine',
  name: 'FindMine',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests outfits in fashion shops.',
  hosts: {
    'findmine.com': 'recommendation',
  },
  privacy: 'https://www.findmine.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.findmine.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
