import type { Company } from '../company.ts';

export default {
  id: 'melibo',
  name: 'melibo',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'German builder of chat robots for websites and messengers.',
  hosts: {
    'melibo.de': 'ai-chat',
  },
  privacy: 'https://www.melibo.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.melibo.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
