import type { Company } from '../company.ts';

export default {
  id: 'novatiq',
  name: 'Novatiq',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Makes an ad ID from what telecom companies know about their customers.',
  hosts: {
    'novatiq.com': 'identity',
    'spadsync.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://novatiq.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/novatiqIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
