import type { Company } from '../company.ts';

export default {
  id: 'chicory',
  name: 'Chicory',
  hosts: {
    'chicoryapp.com': 'advertising',
  },
  privacy: 'https://chicory.co/privacy-policy',
  sources: [{ url: 'https://chicory.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
