import type { Company } from '../company.ts';

export default {
  id: 'embedsocial',
  name: 'EmbedSocial',
  parent: null,
  country: 'MK',
  role: 'processor',
  about: 'Collects a firm’s social posts and reviews and shows them on its site.',
  hosts: {
    'embedsocial.com': 'content',
  },
  privacy: 'https://embedsocial.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://embedsocial.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
