import type { Company } from '../company.ts';

export default {
  id: 'onnetwork',
  name: 'OnNetwork',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Places video players with advertising on Polish sites.',
  hosts: {
    'onnetwork.tv': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.onnetwork.tv/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
