import type { Company } from '../company.ts';

export default {
  id: 'plain',
  name: 'Plain',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Support chat for software makers that attaches account details to each question.',
  hosts: {
    'plain.com': 'live-chat',
    'cdn-plain.com': 'live-chat',
  },
  privacy: 'https://www.plain.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.plain.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
