import type { Company } from '../company.ts';

export default {
  id: 'tabby',
  name: 'Tabby',
  parent: null,
  country: 'AE',
  role: 'controller',
  about: 'Pay-later messages in Gulf shops.',
  hosts: {
    'tabby.ai': 'utility',
    'tabby.dev': 'utility',
  },
  privacy: 'https://tabby.ai/en-AE/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tabby.ai/en-AE/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
