import type { Company } from '../company.ts';

export default {
  id: 'substack',
  name: 'Substack',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Hosts newsletters and knows what their readers open, read and pay for.',
  hosts: {
    'bucketeer-e05bbc84-baa3-437e-9518-adb32be77984.s3.amazonaws.com': 'content',
    'substackapi.com': 'content',
    'substack.com': 'content',
    'substackcdn.com': 'content',
  },
  privacy: 'https://substack.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://substack.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
