import type { Company } from '../company.ts';

export default {
  id: 'zeta-global',
  name: 'Zeta Global',
  hosts: {
    'liadm.com': 'identity',
    'rezync.com': 'identity',
    'disqus.com': 'social',
    'disquscdn.com': 'social',
    'disqusads.com': 'advertising',
    'rfihub.com': 'advertising',
    'sail-horizon.com': 'customer-data',
    'sail-personalize.com': 'customer-data',
    'sail-track.com': 'customer-data',
  },
  privacy: 'https://zetaglobal.com/privacy-policy/',
  sources: [{ url: 'https://zetaglobal.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
