import type { Company } from '../company.ts';

export default {
  id: 'getjenny',
  name: 'GetJenny',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Finnish maker of chat robots for Nordic companies.',
  hosts: {
    'getjenny.com': 'ai-chat',
  },
  privacy: 'https://www.getjenny.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getjenny.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
