import type { Company } from '../company.ts';

export default {
  id: 'medianova',
  name: 'Medianova',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Delivers files of Turkish sites from servers close to visitors.',
  hosts: {
    'mncdn.com': 'cdn',
    'medianova.com': 'cdn',
    'mncdn.net': 'cdn',
  },
  privacy: 'https://www.medianova.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.medianova.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
