import type { Company } from '../company.ts';

export default {
  id: 'network-ten',
  name: 'Network 10',
  parent: 'Paramount',
  country: 'AU',
  role: 'controller',
  about: 'Australian broadcaster of Channel 10.',
  hosts: {
    '10.com.au': 'video',
    '10play.com.au': 'video',
    'tenplay.com.au': 'video',
    'networkten.com.au': 'content',
  },
  privacy: 'https://10.com.au/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://10.com.au/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
