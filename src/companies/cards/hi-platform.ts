import type { Company } from '../company.ts';

export default {
  id: 'hi-platform',
  name: 'Hi Platform',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Chat, help desk and reviews for Brazilian companies.',
  hosts: {
    'hiplatform.com': 'live-chat',
    'directtalk.com.br': 'live-chat',
    'yviews.com.br': 'customer-support',
    'yourviews.com.br': 'customer-support',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hiplatform.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
