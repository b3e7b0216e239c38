import type { Company } from '../company.ts';

export default {
  id: 'medium',
  name: 'Medium',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Lets people publish articles and keeps a record of what its readers open.',
  hosts: {
    'd262ilb51hltx0.cloudfront.net': 'content',
    'dnqgz544uhbo8.cloudfront.net': 'content',
    'medium.com': 'content',
    'cdn-images-1.medium.com': 'content',
  },
  listed: ['Medium'],
  privacy: 'https://policy.medium.com/medium-privacy-policy-f03bf92035c9',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://policy.medium.com/medium-privacy-policy-f03bf92035c9', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
