import type { Company } from '../company.ts';

export default {
  id: 'smadex',
  name: 'Smadex',
  parent: 'Entravision',
  country: 'ES',
  role: 'both',
  about: 'Buys app ads by auction for advertisers.',
  hosts: {
    'smadex.com': 'advertising',
  },
  listed: ['smadex'],
  privacy: 'https://smadex.com/end-user-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smadex.com/end-user-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
