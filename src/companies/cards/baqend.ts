import type { Company } from '../company.ts';

export default {
  id: 'baqend',
  name: 'Speed Kit',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Speeds up web shops and times page loads of their visitors.',
  hosts: {
    'speedkit.com': 'cdn',
    'baqend.com': 'cdn',
  },
  privacy: 'https://www.speedkit.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.speedkit.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
