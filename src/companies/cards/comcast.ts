import type { Company } from '../company.ts';

export default {
  id: 'comcast',
  name: 'Comcast',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American cable and internet company that knows what its customers watch and visit; owns NBC and Sky.',
  hosts: {
    'comcast.com': 'content',
    'comcast.net': 'content',
    'xfinity.com': 'content',
    'xfinity.tv': 'video',
  },
  privacy: 'https://www.xfinity.com/privacy/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xfinity.com/privacy/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
