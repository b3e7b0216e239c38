import type { Company } from '../company.ts';

export default {
  id: 'truvid',
  name: 'Truvid',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Places videos chosen by article, with ads, on publishers’ pages.',
  hosts: {
    'truvid.com': 'video',
    'trvdp.com': 'video',
  },
  privacy: 'https://www.truvid.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.truvid.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
