import type { Company } from '../company.ts';

export default {
  id: 'social-warfare',
  name: 'Social Warfare',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Share buttons for WordPress blogs.',
  hosts: {
    'warfareplugins.com': 'social',
  },
  privacy: 'https://warfareplugins.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://warfareplugins.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
