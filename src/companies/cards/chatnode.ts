import type { Company } from '../company.ts';

export default {
  id: 'chatnode',
  name: 'ChatNode',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Makes chat robots out of a site's texts and files.",
  hosts: {
    'chatnode.ai': 'ai-chat',
  },
  privacy: 'https://www.chatnode.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.chatnode.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://chatnode.ai/terms-conditions', checked: '2026-11-22' },
  ],
} satisfies Company;
