import type { Company } from '../company.ts';

export default {
  id: 'avantis-video',
  name: 'Avantis Video',
  parent: null,
  country: 'IL',
  role: 'both',
  about: "Plays videos with ads on publishers' pages.",
  hosts: {
    'avantisvideo.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://avantisvideo.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/browsiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
