import type { Company } from '../company.ts';

export default {
  id: 'copilot-live',
  name: 'Copilot.live',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: "Builds chat robots from a firm's pages and files.",
  hosts: {
    'copilot.live': 'ai-chat',
  },
  privacy: 'https://www.copilot.live/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.copilot.live/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
