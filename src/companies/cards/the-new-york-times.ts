import type { Company } from '../company.ts';

export default {
  id: 'the-new-york-times',
  name: 'The New York Times',
  hosts: {
    'nyt.com': 'content',
    'nytimes.com': 'content',
    'nyti.ms': 'content',
  },
  privacy: 'https://www.nytimes.com/privacy/privacy-policy',
  sources: [{ url: 'https://www.nytimes.com/privacy/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
