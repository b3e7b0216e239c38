import type { Company } from '../company.ts';

export default {
  id: 'yieldkit',
  name: 'YieldKit',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Replaces shop links on pages by links that count clicks and earn a commission.',
  hosts: {
    'yieldkit.com': 'advertising',
    'srvtrck.com': 'advertising',
  },
  privacy: 'https://yieldkit.com/legal-notes/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://yieldkit.com/legal-notes/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
