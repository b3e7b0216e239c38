import type { Company } from '../company.ts';

export default {
  id: 'celtra',
  name: 'Celtra',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Makes and serves moving and interactive ads for brands and counts how they are used.',
  hosts: {
    'celtra.com': 'advertising',
  },
  listed: ['Celtra'],
  privacy: 'https://celtra.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://celtra.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
