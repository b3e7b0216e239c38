import type { Company } from '../company.ts';

export default {
  id: 'siriusxm',
  name: 'SiriusXM',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Radio and music service whose players appear on other sites and show ads.',
  hosts: {
    'siriusxm.com': 'content',
    'pandora.com': 'content',
    'p-cdn.com': 'content',
    'stitcher.com': 'content',
  },
  privacy: 'https://www.siriusxm.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.siriusxm.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
