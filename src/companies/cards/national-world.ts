import type { Company } from '../company.ts';

export default {
  id: 'national-world',
  name: 'National World',
  parent: 'Media Concierge',
  country: 'GB',
  role: 'controller',
  about: 'Publishes The Scotsman, The Yorkshire Post and other regional papers of the former Johnston Press.',
  hosts: {
    'nationalworld.com': 'content',
    'johnstonpress.co.uk': 'content',
    'jpress.co.uk': 'content',
    'jpimedia.co.uk': 'content',
    'scotsman.com': 'content',
    'yorkshirepost.co.uk': 'content',
    'newsletter.co.uk': 'content',
    'lep.co.uk': 'content',
    'thestar.co.uk': 'content',
    'portsmouth.co.uk': 'content',
    'sunderlandecho.com': 'content',
  },
  listed: ['Johnston Press'],
  privacy: 'https://www.nationalworld.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nationalworld.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
