import type { Company } from '../company.ts';

export default {
  id: 'trivago',
  name: 'trivago',
  parent: 'Expedia Group',
  country: 'DE',
  role: 'controller',
  about: 'Compares hotel prices and measures which clicks end in a booking.',
  hosts: {
    'trivago.com': 'utility',
    'trivago.de': 'utility',
    'trvg.com': 'utility',
  },
  privacy: 'https://www.trivago.com/en-US/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trivago.com/en-US/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
