import type { Company } from '../company.ts';

export default {
  id: 'vapi',
  name: 'Vapi',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Plumbing for voice robots that phone or talk with a company's customers.",
  hosts: {
    'vapi.ai': 'ai-chat',
  },
  privacy: 'https://vapi.ai/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vapi.ai/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
