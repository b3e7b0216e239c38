import type { Company } from '../company.ts';

export default {
  id: 'oney',
  name: 'Oney',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'Consumer credit messages in French shops.',
  hosts: {
    'oney.io': 'utility',
    'oney.com': 'utility',
    'oney.fr': 'utility',
  },
  privacy: 'https://www.oney.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oney.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
