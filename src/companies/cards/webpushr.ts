import type { Company } from '../company.ts';

export default {
  id: 'webpushr',
  name: 'Webpushr',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Browser push messages for small sites and shops.',
  hosts: {
    'webpushr.com': 'marketing',
  },
  privacy: 'https://www.webpushr.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webpushr.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
