import type { Company } from '../company.ts';

export default {
  id: 'rogers',
  name: 'Rogers',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: "Canadian telephone, TV and sports company that knows its customers' viewing.",
  hosts: {
    'rogers.com': 'content',
    'rogersmedia.com': 'content',
    'rogersdigitalmedia.com': 'content',
    'sportsnet.ca': 'content',
    'citynews.ca': 'content',
    'citytv.com': 'video',
  },
  privacy: 'https://www.rogers.com/support/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rogers.com/support/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
