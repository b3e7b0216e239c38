import type { Company } from '../company.ts';

export default {
  id: 'ebbot',
  name: 'Ebbot',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Swedish chat robot for shops and town halls.',
  hosts: {
    'ebbot.app': 'ai-chat',
    'ebbot.ai': 'ai-chat',
    'ebbot.com': 'ai-chat',
  },
  privacy: 'https://ebbot.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ebbot.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
