import type { Company } from '../company.ts';

export default {
  id: 'interface-ai',
  name: 'interface.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Robots that serve the customers of credit unions by chat and phone.',
  hosts: {
    'interface.ai': 'ai-chat',
  },
  privacy: 'https://interface.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://interface.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
