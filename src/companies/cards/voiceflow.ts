import type { Company } from '../company.ts';

export default {
  id: 'voiceflow',
  name: 'Voiceflow',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Workbench and hosting for chat robots which other companies put on their sites.',
  hosts: {
    'voiceflow.com': 'ai-chat',
  },
  privacy: 'https://www.voiceflow.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.voiceflow.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
