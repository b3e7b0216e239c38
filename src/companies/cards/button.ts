import type { Company } from '../company.ts';

export default {
  id: 'button',
  name: 'Button',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Leads people from publishers’ apps into shopping apps and counts what they buy.',
  hosts: {
    'usebutton.com': 'advertising',
    'btncdn.com': 'advertising',
  },
  listed: ['Button'],
  privacy: 'https://www.usebutton.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.usebutton.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
