import type { Company } from '../company.ts';

export default {
  id: 'formstack',
  name: 'Formstack',
  parent: 'Intellistack',
  country: 'US',
  role: 'processor',
  about: 'Forms for companies and hospitals that pass answers on to other systems.',
  hosts: {
    'formstack.com': 'customer-support',
  },
  privacy: 'https://www.intellistack.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.intellistack.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
