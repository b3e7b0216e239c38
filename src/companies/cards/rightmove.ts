import type { Company } from '../company.ts';

export default {
  id: 'rightmove',
  name: 'Rightmove',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British property portal that remembers which homes people look at.',
  hosts: {
    'rightmove.co.uk': 'content',
  },
  privacy: 'https://www.rightmove.co.uk/this-site/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rightmove.co.uk/this-site/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
