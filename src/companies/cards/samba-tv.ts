import type { Company } from '../company.ts';

export default {
  id: 'samba-tv',
  name: 'Samba TV',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "Records what is on people's TV sets and links it to their other devices.",
  hosts: {
    'samba.tv': 'advertising',
  },
  privacy: 'https://www.samba.tv/users/privacy-policy',
  optOut: null,
  contact: { mail: 'privacy@samba.tv' },
  sources: [{ url: 'https://www.samba.tv/users/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
