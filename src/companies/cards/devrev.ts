import type { Company } from '../company.ts';

export default {
  id: 'devrev',
  name: 'DevRev',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Support widget for software products that links users' questions to developers' tasks.",
  hosts: {
    'devrev.ai': 'live-chat',
  },
  privacy: 'https://devrev.ai/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://devrev.ai/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
