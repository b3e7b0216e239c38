import type { Company } from '../company.ts';

export default {
  id: 'openreplay',
  name: 'OpenReplay',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Replays visits to web apps, run by the site itself or on this company’s servers.',
  hosts: {
    'openreplay.com': 'session-replay',
  },
  privacy: 'https://openreplay.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://openreplay.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
