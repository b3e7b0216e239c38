import type { Company } from '../company.ts';

export default {
  id: 'firework',
  name: 'Firework',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Swipeable shopping videos on shops and news sites that note what is watched.',
  hosts: {
    'firework.com': 'video',
    'fireworktv.com': 'video',
    'fireworkapi1.com': 'video',
    'fwcdn1.com': 'video',
    'fwcdn2.com': 'video',
    'fwcdn3.com': 'video',
  },
  privacy: 'https://firework.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://firework.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
