import type { Company } from '../company.ts';

export default {
  id: 'odysee',
  name: 'Odysee',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Video site on shared storage whose player appears on blogs.',
  hosts: {
    'odysee.com': 'video',
    'lbry.tv': 'video',
  },
  privacy: 'https://odysee.com/$/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://odysee.com/$/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
