import type { Company } from '../company.ts';

export default {
  id: '247-ai',
  name: '[24]7.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Guesses what visitors of banks, telecoms and airlines want and offers chat accordingly.',
  hosts: {
    '247inc.net': 'live-chat',
    '247-inc.net': 'live-chat',
    '247.ai': 'live-chat',
    '247inc.com': 'live-chat',
  },
  listed: ['[24]7'],
  privacy: 'https://www.247.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.247.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
