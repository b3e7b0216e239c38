import type { Company } from '../company.ts';

export default {
  id: 'quicktext',
  name: 'Quicktext',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Chat robot for hotels that answers guests and takes booking requests.',
  hosts: {
    'quicktext.im': 'ai-chat',
    'qt.im': 'ai-chat',
  },
  privacy: 'https://www.quicktext.im/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quicktext.im/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
