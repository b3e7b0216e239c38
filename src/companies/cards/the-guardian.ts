import type { Company } from '../company.ts';

export default {
  id: 'the-guardian',
  name: 'The Guardian',
  parent: 'Scott Trust',
  country: 'GB',
  role: 'controller',
  about: 'British newspaper that counts its own readers and serves its pictures and scripts from several addresses.',
  hosts: {
    'theguardian.com': 'content',
    'guardian.co.uk': 'content',
    'guim.co.uk': 'content',
    'guardianapps.co.uk': 'content',
    'guardianapis.com': 'content',
    'gu.com': 'content',
    'ophan.co.uk': 'analytics',
  },
  listed: ['Guardian Media', 'The Guardian'],
  privacy: 'https://www.theguardian.com/help/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.theguardian.com/help/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
