import type { Company } from '../company.ts';

export default {
  id: 'izea',
  name: 'IZEA',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Pays bloggers and social media users for sponsored posts and counts their readers.',
  hosts: {
    'izea.com': 'advertising',
    'socialspark.com': 'advertising',
    'payperpost.com': 'advertising',
    'tapinfluence.com': 'advertising',
  },
  privacy: 'https://izea.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://izea.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
