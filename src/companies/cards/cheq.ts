import type { Company } from '../company.ts';

export default {
  id: 'cheq',
  name: 'CHEQ',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: "Filters fake clicks from ads and runs Ensighten's tag and consent control.",
  hosts: {
    'cheq.ai': 'fingerprinting',
    'cheqzone.com': 'fingerprinting',
    'clickcease.com': 'fingerprinting',
    'ensighten.com': 'tag-manager',
    'levexis.com': 'tag-manager',
    'anametrix.com': 'analytics',
  },
  listed: ['Ensighten', 'Ensighten Manage', 'Anametrix', 'Ensighten CMP'],
  privacy: 'https://cheq.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cheq.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://cheq.ai/news/cheq-acquires-ensighten/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
