import type { Vendor } from '../vendor.ts';

export default {
  id: 'segment',
  name: 'Twilio Segment',
  company: 'Twilio',
  kind: 'customer-data',
  // No global `analytics`: many tools and sites use that name.
  marks: {
    request: [{ host: 'segment.com' }, { host: 'segment.io' }],
    ownHost: [
      { path: /\/analytics\.js\/v1\/[A-Za-z\d]{20,40}\/analytics(\.min)?\.js$/ },
      { path: /\/v1\/projects\/[A-Za-z\d]{20,40}\/settings$/ },
    ],
    cookie: ['ajs_user_id', 'ajs_anonymous_id', 'ajs_group_id'],
    storage: [/^(\w+_)?ajs_user_traits$/, 'ajs_user_id', 'ajs_anonymous_id'],
    global: ['__SEGMENT_INSPECTOR__'],
  },
  identifiers: [
    { place: 'cookie', name: 'ajs_anonymous_id' },
    { place: 'cookie', name: 'ajs_user_id' },
    { place: 'storage', name: 'ajs_anonymous_id' },
    { place: 'storage', name: 'ajs_user_id' },
  ],
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/nuxt/scripts/blob/00ac0efcd1e74f3735c0451d9553ee5670169084/src/runtime/registry/segment.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
