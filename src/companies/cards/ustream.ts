import type { Company } from '../company.ts';

export default {
  id: 'ustream',
  name: 'Ustream',
  parent: 'IBM',
  country: 'US',
  role: 'controller',
  about: 'Live streaming whose player appeared on news sites; now IBM Video Streaming.',
  hosts: {
    'ustream.tv': 'video',
  },
  privacy: 'https://video.ibm.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://video.ibm.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
