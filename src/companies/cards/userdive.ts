import type { Company } from '../company.ts';

export default {
  id: 'userdive',
  name: 'UNCOVER TRUTH',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Maker of USERDIVE, which records what visitors do on a page.',
  hosts: {
    'userdive.com': 'session-replay',
    'uncovertruth.co.jp': 'session-replay',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uncovertruth.co.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
