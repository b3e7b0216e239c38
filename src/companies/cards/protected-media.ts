import type { Company } from '../company.ts';

export default {
  id: 'protected-media',
  name: 'Protected Media',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Checks in the browser whether an ad viewer is a person or a program.',
  hosts: {
    'ad-score.com': 'fingerprinting',
    'protected.media': 'fingerprinting',
  },
  privacy: 'https://www.protected.media/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.protected.media/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
