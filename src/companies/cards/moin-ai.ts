import type { Company } from '../company.ts';

export default {
  id: 'moin-ai',
  name: 'moinAI',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: "German maker of chat robots that learn from what a site's visitors ask.",
  hosts: {
    'moin.ai': 'ai-chat',
  },
  privacy: 'https://www.moin.ai/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.moin.ai/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
