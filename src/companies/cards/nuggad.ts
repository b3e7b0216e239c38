import type { Company } from '../company.ts';

export default {
  id: 'nuggad',
  name: 'nugg.ad',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: "German service, now closed, that guessed readers' age, sex and interests for advertisers.",
  hosts: {
    'nuggad.net': 'identity',
    'nugg.ad': 'identity',
  },
  listed: ['nugg.ad'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nugg.ad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
