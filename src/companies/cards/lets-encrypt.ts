import type { Company } from '../company.ts';

export default {
  id: 'lets-encrypt',
  name: "Let's Encrypt",
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gives sites free certificates and tells browsers which of them still hold.',
  hosts: {
    'letsencrypt.org': 'utility',
    'lencr.org': 'utility',
  },
  listed: ["Let's Encrypt"],
  privacy: 'https://letsencrypt.org/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://letsencrypt.org/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
