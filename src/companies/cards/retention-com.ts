import type { Company } from '../company.ts';

export default {
  id: 'retention-com',
  name: 'Retention.com',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Finds mail addresses of visitors who never gave them, so that shops can write to them.',
  hosts: {
    'retention.com': 'identity',
    'getemails.com': 'identity',
  },
  privacy: 'https://www.retention.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.retention.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
