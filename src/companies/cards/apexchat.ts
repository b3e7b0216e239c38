import type { Company } from '../company.ts';

export default {
  id: 'apexchat',
  name: 'ApexChat',
  parent: 'Blazeo',
  country: 'US',
  role: 'processor',
  about: 'Hired chat staff who question visitors of law firms and home services.',
  hosts: {
    'apexchat.com': 'live-chat',
    'blazeo.com': 'live-chat',
  },
  privacy: 'https://www.blazeo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.blazeo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
