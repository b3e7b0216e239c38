import type { Company } from '../company.ts';

export default {
  id: 'batch',
  name: 'Batch',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Sends notifications and messages to people on behalf of apps and sites.',
  hosts: {
    'batch.com': 'marketing',
  },
  privacy: 'https://batch.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://batch.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
