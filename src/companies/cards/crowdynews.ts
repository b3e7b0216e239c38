import type { Company } from '../company.ts';

export default {
  id: 'crowdynews',
  name: 'Crowdynews',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Showed social media posts beside news articles.',
  hosts: {
    'crowdynews.com': 'social',
    'breakingburner.com': 'social',
  },
  listed: ['Crowdynews'],
  privacy: 'https://www.crowdynews.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.crowdynews.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
