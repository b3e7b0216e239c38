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
  // Nothing is asked of `analytics`: others use that name, `group()` is queued before Segment is loaded, and `user().id()` writes cookies.
  reads: [
    { place: 'cookie', name: 'ajs_user_id', fields: { '': 'person' } },
    { place: 'storage', name: 'ajs_user_id', fields: { '': 'person' } },
    {
      place: 'storage',
      name: /^(\w+_)?ajs_user_traits$/,
      fields: {
        email: 'email',
        phone: 'phone',
        name: 'name',
        firstName: 'name',
        lastName: 'name',
        username: 'name',
        'company.name': 'employer',
        title: 'employer',
        birthday: 'birth-date',
        'address.street': 'postal-address',
        'address.postalCode': 'postal-address',
        'address.city': 'location',
        'address.state': 'location',
        'address.country': 'location',
        id: 'person',
        '*': 'trait',
      },
    },
    {
      place: 'storage',
      name: 'ajs_group_properties',
      fields: { name: 'employer', website: 'employer', industry: 'employer', employees: 'employer', '*': 'trait' },
    },
  ],
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/nuxt/scripts/blob/00ac0efcd1e74f3735c0451d9553ee5670169084/src/runtime/registry/segment.ts',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/segmentio/analytics-next/blob/05ee0cc06ce6833982d92bcddbd931853291d7b2/packages/browser/src/core/user/index.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
