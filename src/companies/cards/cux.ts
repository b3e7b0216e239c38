import type { Company } from '../company.ts';

export default {
  id: 'cux',
  name: 'CUX',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Watches visits as linked recordings and looks for signs of frustration on behalf of the site.',
  hosts: {
    'cux.io': 'session-replay',
  },
  privacy: 'https://cux.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cux.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
