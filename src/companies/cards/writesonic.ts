import type { Company } from '../company.ts';

export default {
  id: 'writesonic',
  name: 'Writesonic',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Text-writing robot whose Botsonic widget chats with visitors of other sites.',
  hosts: {
    'botsonic.ai': 'ai-chat',
    'botsonic.com': 'ai-chat',
    'writesonic.com': 'ai-chat',
  },
  privacy: 'https://writesonic.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://writesonic.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
