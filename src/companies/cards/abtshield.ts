import type { Company } from '../company.ts';

export default {
  id: 'abtshield',
  name: 'ABTShield',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Judges whether visitors are people or programs.',
  hosts: {
    'abtshield.com': 'fingerprinting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://abtshield.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/abtshieldIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
