import type { Company } from '../company.ts';

export default {
  id: 'aol',
  name: 'AOL',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'controller',
  about: 'Portal and mail service that shows its users advertising by interest; sold by Yahoo in 2025.',
  hosts: {
    'aol.com': 'content',
    'aol.co.uk': 'content',
    'aol.de': 'content',
    'aol.fr': 'content',
    'aol.ca': 'content',
    'aolcdn.com': 'content',
  },
  privacy: 'https://legal.aol.com/aol/privacy/index.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://legal.aol.com/aol/privacy/index.html', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://industrialnewstoday.com/bending-spoons-2-billion-bet-on-techs-walking-dead-20251204/?replytocom=56',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
