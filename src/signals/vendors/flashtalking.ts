import type { Vendor } from '../vendor.ts';

export default {
  id: 'flashtalking',
  name: 'Flashtalking',
  company: 'Innovid',
  kind: 'advertising',
  marks: {
    request: [{ host: 'flashtalking.com' }],
    storage: ['ftrackId'],
  },
  identifiers: [
    { place: 'storage', name: 'ftrackId' },
    { place: 'cookie', name: 'flashtalkingad1', host: 'flashtalking.com' },
  ],
  explain: 'Shows ads made up for you, and recognises your device by its details.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ftrackIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
