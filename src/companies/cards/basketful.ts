import type { Company } from '../company.ts';

export default {
  id: 'basketful',
  name: 'Basketful',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Lets people drop a brand’s recipe or ad into a supermarket basket.',
  hosts: {
    'basketful.co': 'advertising',
  },
  privacy: 'https://basketful.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://basketful.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
