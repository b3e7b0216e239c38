import type { Company } from '../company.ts';

export default {
  id: 'nielsen',
  name: 'Nielsen',
  hosts: {
    'imrworldwide.com': 'analytics',
    'nielsen.com': 'analytics',
    'exelator.com': 'identity',
  },
  privacy: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
  sources: [
    {
      url: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
