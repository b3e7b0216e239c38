import type { Company } from '../company.ts';

export default {
  id: 'wayfair',
  name: 'Wayfair',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Online furniture shop that follows its visitors with its own scripts and ad business.',
  hosts: {
    'wayfair.com': 'content',
    'wayfair.ca': 'content',
    'wayfair.de': 'content',
    'wayfair.co.uk': 'content',
    'wayfair.io': 'content',
    'wfcdn.com': 'content',
    'wfrcdn.com': 'content',
    'allmodern.com': 'content',
    'birchlane.com': 'content',
    'jossandmain.com': 'content',
    'perigold.com': 'content',
  },
  listed: ['Wayfair'],
  privacy: 'https://terms.wayfair.io/en-US#privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://terms.wayfair.io/en-US#privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
