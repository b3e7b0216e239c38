import type { Vendor } from '../vendor.ts';

export default {
  id: 'showheroes',
  name: 'ShowHeroes',
  company: 'ShowHeroes',
  kind: 'advertising',
  marks: {
    request: [{ host: 'viralize.tv' }],
  },
  explain: 'Plays videos with ads here, and tells bidders about you and your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/showheroesBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
