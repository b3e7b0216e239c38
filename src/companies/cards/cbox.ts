import type { Company } from '../company.ts';

export default {
  id: 'cbox',
  name: 'Cbox',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shoutboxes on blogs where visitors leave short messages.',
  hosts: {
    'cbox.ws': 'social',
  },
  privacy: 'https://www.cbox.ws/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cbox.ws/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
