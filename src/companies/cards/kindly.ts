import type { Company } from '../company.ts';

export default {
  id: 'kindly',
  name: 'Kindly',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Norwegian chat robot for shops, banks and public services.',
  hosts: {
    'kindlycdn.com': 'ai-chat',
    'kindly.ai': 'ai-chat',
  },
  privacy: 'https://www.kindly.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kindly.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
