import type { Company } from '../company.ts';

export default {
  id: 'hand-talk',
  name: 'Hand Talk',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Translates pages into Brazilian sign language.',
  hosts: {
    'handtalk.me': 'utility',
  },
  privacy: 'https://www.handtalk.me/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.handtalk.me/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
