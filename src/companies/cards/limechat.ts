import type { Company } from '../company.ts';

export default {
  id: 'limechat',
  name: 'LimeChat',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Chat robot for Indian online shops.',
  hosts: {
    'limechat.ai': 'ai-chat',
  },
  privacy: 'https://www.limechat.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.limechat.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
