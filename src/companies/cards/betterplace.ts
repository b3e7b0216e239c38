import type { Company } from '../company.ts';

export default {
  id: 'betterplace',
  name: 'Betterplace',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Donation boxes of German projects.',
  hosts: {
    'betterplace.org': 'utility',
    'betterplace-widget.org': 'utility',
    'betterplace-assets.org': 'utility',
  },
  privacy: 'https://www.betterplace.org/c/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.betterplace.org/c/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
