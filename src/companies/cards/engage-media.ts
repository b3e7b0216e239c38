import type { Company } from '../company.ts';

export default {
  id: 'engage-media',
  name: 'EngageMedia',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Plays videos with ads on TV apps and sites.',
  hosts: {
    'engagemedia.tv': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://engagemedia.tv/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/emtvBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
