import type { Company } from '../company.ts';

export default {
  id: 'buzzfeed',
  name: 'BuzzFeed',
  parent: 'Allen Family Digital',
  country: 'US',
  role: 'controller',
  about: 'Runs BuzzFeed, HuffPost and the Tasty recipes and earns money from ads and shop links followed by readers.',
  hosts: {
    'buzzfeed.com': 'content',
    'buzzfed.com': 'content',
    'buzzfeed.io': 'content',
    'buzzfeednews.com': 'content',
    'tasty.co': 'content',
    'huffpost.com': 'content',
    'huffpost.net': 'content',
    'huffingtonpost.com': 'content',
    'huffingtonpost.co.uk': 'content',
    'huffingtonpost.ca': 'content',
    'huffpost.co.uk': 'content',
  },
  listed: ['BuzzFeed'],
  privacy: 'https://www.buzzfeed.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.buzzfeed.com/about/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://criticalmarkup.org/a/45381886608d', checked: '2026-11-22' },
  ],
} satisfies Company;
