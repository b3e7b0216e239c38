import type { Company } from '../company.ts';

export default {
  id: 'torstar',
  name: 'Torstar',
  parent: 'Nordstar',
  country: 'CA',
  role: 'controller',
  about: 'Publishes the Toronto Star and other Ontario papers.',
  hosts: {
    'thestar.com': 'content',
    'torstar.com': 'content',
    'torstardigital.com': 'content',
    'metroland.com': 'content',
    'thespec.com': 'content',
    'therecord.com': 'content',
    'niagarafallsreview.ca': 'content',
  },
  privacy: 'https://www.thestar.com/site/static-pages/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.thestar.com/site/static-pages/privacy-policy.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
