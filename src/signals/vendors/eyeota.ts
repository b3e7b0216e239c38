import type { Vendor } from '../vendor.ts';

export default {
  id: 'eyeota',
  name: 'Eyeota',
  company: 'Eyeota',
  kind: 'identity',
  marks: {
    request: [{ host: 'eyeota.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'mako_uid', host: 'eyeota.net' }],
  explain: 'Puts you into groups by what you read, and sells the groups to advertisers.',
  optOut: { by: 'link', url: 'https://www.eyeota.com/how-to-opt-out' },
  sources: [
    { url: 'https://www.eyeota.com/privacy-center', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
