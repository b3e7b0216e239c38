import type { Company } from '../company.ts';

export default {
  id: 'botpress',
  name: 'Botpress',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Toolkit and hosting for chat robots that sites embed in their pages.',
  hosts: {
    'botpress.cloud': 'ai-chat',
    'botpress.com': 'ai-chat',
    'bpcontent.cloud': 'ai-chat',
  },
  privacy: 'https://botpress.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://botpress.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
