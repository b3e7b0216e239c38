import type { Company } from '../company.ts';

export default {
  id: 'smile-wanted',
  name: 'Smile Wanted',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells video and display ad space of publishers by auction.',
  hosts: {
    'smilewanted.com': 'advertising',
  },
  privacy: 'https://smilewanted.com/privacy.php',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://smilewanted.com/privacy.php', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/smilewantedBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
