import type { Company } from '../company.ts';

export default {
  id: 'buzzoola',
  name: 'Buzzoola',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Places native and video ads on Russian sites and picks them by reading habits.',
  hosts: {
    'buzzoola.com': 'advertising',
  },
  privacy: 'https://buzzoola.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://buzzoola.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/buzzoolaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
