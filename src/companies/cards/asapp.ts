import type { Company } from '../company.ts';

export default {
  id: 'asapp',
  name: 'ASAPP',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Robot and staff messaging for large companies' customer service.",
  hosts: {
    'asapp.com': 'ai-chat',
  },
  listed: ['ASAPP'],
  privacy: 'https://www.asapp.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.asapp.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
