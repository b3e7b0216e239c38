import type { Company } from '../company.ts';

export default {
  id: 'arvancloud',
  name: 'ArvanCloud',
  parent: null,
  country: 'IR',
  role: 'processor',
  about: 'Delivers files and videos of Iranian sites from nearby servers.',
  hosts: {
    'arvancloud.ir': 'cdn',
    'arvancloud.com': 'cdn',
    'arvanvod.ir': 'cdn',
    'arvanvod.com': 'cdn',
  },
  privacy: 'https://www.arvancloud.ir/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.arvancloud.ir/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
