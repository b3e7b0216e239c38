import type { Company } from '../company.ts';

export default {
  id: 'us-media',
  name: 'US Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "Sells Latin American publishers' advertising.",
  hosts: {
    'mediade.sk': 'advertising',
  },
  listed: ['US Media Consulting'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.usmediaconsulting.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
