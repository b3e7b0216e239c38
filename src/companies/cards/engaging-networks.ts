import type { Company } from '../company.ts';

export default {
  id: 'engaging-networks',
  name: 'Engaging Networks',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs petitions and donation forms for charities and keeps supporter lists.',
  hosts: {
    'engagingnetworks.net': 'marketing',
    'engagingnetworks.app': 'marketing',
    'e-activist.com': 'marketing',
  },
  privacy: 'https://www.engagingnetworks.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.engagingnetworks.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
