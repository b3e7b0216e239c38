import type { Company } from '../company.ts';

export default {
  id: 'cognigy',
  name: 'Cognigy',
  parent: 'NiCE',
  country: 'DE',
  role: 'processor',
  about: 'Builds talking robots that answer customers of airlines, insurers and shops.',
  hosts: {
    'cognigy.ai': 'ai-chat',
    'cognigy.com': 'ai-chat',
    'cognigy.cloud': 'ai-chat',
  },
  privacy: 'https://www.cognigy.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.cognigy.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.nice.com/press-releases/nice-completes-acquisition-of-cognigy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
