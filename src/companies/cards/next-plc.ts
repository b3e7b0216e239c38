import type { Company } from '../company.ts';

export default {
  id: 'next-plc',
  name: 'Next',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: "British fashion shop that also runs other brands' web shops.",
  hosts: {
    'next.co.uk': 'content',
    'nextdirect.com': 'content',
    'fatface.com': 'content',
    'nextcdn.com': 'content',
    'joules.com': 'content',
  },
  privacy: 'https://www.next.co.uk/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.next.co.uk/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
