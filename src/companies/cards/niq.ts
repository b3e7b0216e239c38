import type { Company } from '../company.ts';

export default {
  id: 'niq',
  name: 'NIQ',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Studies what people buy and watch; its GfK part measures media use with hidden counters on pages.',
  hosts: {
    'nielseniq.com': 'analytics',
    'gfk.com': 'analytics',
    'sensic.net': 'analytics',
  },
  privacy: 'https://nielseniq.com/global/en/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://nielseniq.com/global/en/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://nielseniq.com/global/en/landing-page/gfk/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
