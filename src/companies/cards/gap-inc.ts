import type { Company } from '../company.ts';

export default {
  id: 'gap-inc',
  name: 'Gap',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American clothing shops Gap, Old Navy and Banana Republic.',
  hosts: {
    'gap.com': 'content',
    'gapinc.com': 'content',
    'oldnavy.com': 'content',
    'bananarepublic.com': 'content',
    'athleta.com': 'content',
    'assets-gap.com': 'content',
    'gapcanada.ca': 'content',
    'gapfactory.com': 'content',
  },
  privacy: 'https://www.gap.com/customerService/info.do?cid=2331',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gap.com/customerService/info.do?cid=2331', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
