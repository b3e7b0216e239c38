import type { Company } from '../company.ts';

export default {
  id: 'informizely',
  name: 'Informizely',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Small surveys and feedback buttons on sites.',
  hosts: {
    'informizely.com': 'customer-support',
  },
  privacy: 'https://www.informizely.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.informizely.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
