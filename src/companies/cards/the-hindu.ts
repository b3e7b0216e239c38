import type { Company } from '../company.ts';

export default {
  id: 'the-hindu',
  name: 'The Hindu',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian newspaper; its own pages and pictures.',
  hosts: {
    'thehindu.com': 'content',
    'thgim.com': 'content',
    'thehindubusinessline.com': 'content',
    'frontline.in': 'content',
  },
  privacy: 'https://www.thehindu.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thehindu.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
