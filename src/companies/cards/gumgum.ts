import type { Company } from '../company.ts';

export default {
  id: 'gumgum',
  name: 'GumGum',
  hosts: {
    'gumgum.com': 'advertising',
  },
  privacy: 'https://gumgum.com/services-privacy-policy',
  sources: [{ url: 'https://gumgum.com/services-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
