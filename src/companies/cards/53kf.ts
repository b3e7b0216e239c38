import type { Company } from '../company.ts';

export default {
  id: '53kf',
  name: '53KF',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese chat service that follows visitors and starts conversations.',
  hosts: {
    '53kf.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.53kf.com', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
