import type { Company } from '../company.ts';

export default {
  id: 'cliplister',
  name: 'Cliplister',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Plays product videos and pictures inside shops and counts their use.',
  hosts: {
    'cliplister.com': 'video',
    'mycliplister.com': 'video',
  },
  privacy: 'https://www.cliplister.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cliplister.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
