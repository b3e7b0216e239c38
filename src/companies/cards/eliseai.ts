import type { Company } from '../company.ts';

export default {
  id: 'eliseai',
  name: 'EliseAI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Robot that talks to people looking for a flat, on landlords' sites and by phone.",
  hosts: {
    'eliseai.com': 'ai-chat',
    'meetelise.com': 'ai-chat',
  },
  privacy: 'https://eliseai.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://eliseai.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
