import type { Company } from '../company.ts';

export default {
  id: 'watermelon',
  name: 'Watermelon',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: "Dutch chat robot for companies' sites.",
  hosts: {
    'watermelon.ai': 'ai-chat',
    'watermelon.co': 'ai-chat',
  },
  privacy: 'https://watermelon.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://watermelon.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
