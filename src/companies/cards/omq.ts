import type { Company } from '../company.ts';

export default {
  id: 'omq',
  name: 'OMQ',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Berlin firm whose robot answers service questions on sites and in contact forms.',
  hosts: {
    'omq.de': 'ai-chat',
    'omq.ai': 'ai-chat',
  },
  privacy: 'https://www.omq.ai/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omq.ai/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
