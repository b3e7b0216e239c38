import type { Company } from '../company.ts';

export default {
  id: 'haptik',
  name: 'Haptik',
  parent: 'Reliance Jio',
  country: 'IN',
  role: 'processor',
  about: 'Robot chat for Indian and other brands, on sites and in messengers.',
  hosts: {
    'haptikapi.com': 'ai-chat',
    'haptik.ai': 'ai-chat',
    'haptik.co': 'ai-chat',
    'haptik.me': 'live-chat',
    'hellohaptik.com': 'live-chat',
  },
  privacy: 'https://www.haptik.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.haptik.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
