import type { Company } from '../company.ts';

export default {
  id: 'chatling',
  name: 'Chatling',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Builds chat robots out of a site's texts, which answer its visitors and ask for their contact details.",
  hosts: {
    'chatling.ai': 'ai-chat',
  },
  privacy: 'https://chatling.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chatling.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
