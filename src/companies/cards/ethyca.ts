import type { Company } from '../company.ts';

export default {
  id: 'ethyca',
  name: 'Ethyca',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Open-source privacy tools and consent banners run for companies.',
  hosts: {
    'ethyca.com': 'consent',
  },
  privacy: 'https://www.ethyca.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ethyca.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
