import type { Company } from '../company.ts';

export default {
  id: 'raychat',
  name: 'Raychat',
  parent: null,
  country: 'IR',
  role: 'processor',
  about: 'Lets Iranian shops chat with people on their pages.',
  hosts: {
    'raychat.io': 'live-chat',
    'raychat.ir': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://raychat.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
