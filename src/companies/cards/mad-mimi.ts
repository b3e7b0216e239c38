import type { Company } from '../company.ts';

export default {
  id: 'mad-mimi',
  name: 'Mad Mimi',
  parent: 'GoDaddy',
  country: 'US',
  role: 'processor',
  about: 'Newsletter forms of bloggers and small shops.',
  hosts: {
    'madmimi.com': 'marketing',
  },
  privacy: 'https://www.godaddy.com/legal/agreements/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.godaddy.com/legal/agreements/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
