import type { Company } from '../company.ts';

export default {
  id: 'los-angeles-times',
  name: 'Los Angeles Times',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Californian newspaper; these are its own pages and pictures.',
  hosts: {
    'latimes.com': 'content',
    'californiatimes.com': 'content',
  },
  privacy: 'https://www.latimes.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.latimes.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
