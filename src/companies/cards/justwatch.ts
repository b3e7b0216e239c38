import type { Company } from '../company.ts';

export default {
  id: 'justwatch',
  name: 'JustWatch',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Where-to-stream boxes on film pages; aims film ads by taste.',
  hosts: {
    'justwatch.com': 'recommendation',
  },
  privacy: 'https://support.justwatch.com/hc/en-us/articles/9565466736925-Privacy-Policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://support.justwatch.com/hc/en-us/articles/9565466736925-Privacy-Policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
