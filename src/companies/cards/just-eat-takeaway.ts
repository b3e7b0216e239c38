import type { Company } from '../company.ts';

export default {
  id: 'just-eat-takeaway',
  name: 'Just Eat Takeaway',
  parent: 'Prosus',
  country: 'NL',
  role: 'controller',
  about: 'Food delivery service; its own pages and pictures.',
  hosts: {
    'just-eat.co.uk': 'content',
    'just-eat.com': 'content',
    'justeattakeaway.com': 'content',
    'lieferando.de': 'content',
    'thuisbezorgd.nl': 'content',
    'takeaway.com': 'content',
    'je-apis.com': 'content',
    'just-eat.io': 'content',
    'just-eat.fr': 'content',
    'just-eat.es': 'content',
  },
  privacy: 'https://www.justeattakeaway.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.justeattakeaway.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
