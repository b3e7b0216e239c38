import type { Company } from '../company.ts';

export default {
  id: 'intently',
  name: 'intent.ly',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Shows shoppers offers as they are about to leave and reaches them later by mail or advert.',
  hosts: {
    'intent.ly': 'personalization',
    'smct.co': 'personalization',
    'smct.io': 'personalization',
    'smarterclick.co.uk': 'personalization',
    'smarterclick.com': 'personalization',
  },
  listed: ['Smarter Click'],
  privacy: 'https://intent.ly/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://intent.ly/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
