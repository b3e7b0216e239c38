import type { Company } from '../company.ts';

export default {
  id: 'uptain',
  name: 'uptain',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows offers to shoppers about to leave and mails those who left a basket behind.',
  hosts: {
    'uptain.de': 'marketing',
  },
  privacy: 'https://uptain.de/en/data-privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uptain.de/en/data-privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
