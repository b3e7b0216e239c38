import type { Company } from '../company.ts';

export default {
  id: 'tegna',
  name: 'Tegna',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "American TV station owner; its stations' pages and videos come from these hosts.",
  hosts: {
    'tegna.com': 'content',
    'tegna-media.com': 'content',
    'tegnadigital.com': 'content',
    'premionmedia.com': 'advertising',
  },
  privacy: 'https://www.tegna.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tegna.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
