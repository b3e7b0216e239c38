import type { Company } from '../company.ts';

export default {
  id: 'warmly',
  name: 'Warmly',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Names the companies and people behind website visits and opens a chat with them.',
  hosts: {
    'getwarmly.com': 'identity',
    'warmly.ai': 'identity',
  },
  privacy: 'https://www.warmly.ai/p/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.warmly.ai/p/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
