import type { Company } from '../company.ts';

export default {
  id: 'met-office',
  name: 'Met Office',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British weather service whose boxes appear on other sites.',
  hosts: {
    'metoffice.gov.uk': 'content',
  },
  listed: ['Met Office'],
  privacy: 'https://www.metoffice.gov.uk/about-us/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.metoffice.gov.uk/about-us/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
