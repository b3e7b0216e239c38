import type { Vendor } from '../vendor.ts';

export default {
  id: 'posthog',
  name: 'PostHog',
  company: 'PostHog',
  kind: 'analytics',
  marks: {
    request: [{ host: 'posthog.com' }],
    ownHost: [
      { run: 'by-site', path: /\/array\/phc_[A-Za-z\d]+\/config(\.js)?$/ },
      { run: 'by-site', path: /^\/ingest\/(static\/array\.js|(i\/v0\/)?e\/|s\/|flags\/|decide\/)$/ },
    ],
    cookie: [/^ph_phc_\w+_posthog$/],
    storage: [/^ph_phc_\w+_posthog$/],
    global: ['posthog'],
  },
  identifiers: [
    { place: 'cookie', name: /^ph_phc_\w+_posthog$/ },
    { place: 'storage', name: /^ph_phc_\w+_posthog$/ },
  ],
  reads: [
    { place: 'global', path: ['posthog', { call: 'get_distinct_id' }], fields: { '': 'person' } },
    { place: 'global', path: ['posthog', 'featureFlags', { call: 'getFlagVariants' }], fields: { '*': 'experiment' } },
    {
      place: 'global',
      path: ['posthog', 'persistence', 'props', '$stored_person_properties'],
      fields: { email: 'email', name: 'name', phone: 'phone', '*': 'trait' },
    },
    {
      place: 'global',
      path: ['posthog', 'persistence', 'props', '$groups'],
      fields: { company: 'employer', '*': 'trait' },
    },
    {
      place: 'storage',
      name: /^ph_phc_\w+_posthog$/,
      fields: {
        distinct_id: 'person',
        $user_id: 'person',
        $device_id: 'browser',
        '$stored_person_properties.email': 'email',
        '$stored_person_properties.name': 'name',
        '$stored_person_properties.*': 'trait',
        '$enabled_feature_flags.*': 'experiment',
        '$initial_person_info.r': 'referrer',
        '$initial_person_info.u': 'page',
        '$groups.company': 'employer',
        '$groups.*': 'trait',
      },
    },
    {
      place: 'cookie',
      name: /^ph_phc_\w+_posthog$/,
      fields: { distinct_id: 'person', $user_id: 'person', $device_id: 'browser' },
    },
  ],
  explain: 'Notes what you click and do here, and can record your visit as a replay.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/posthog-js@1.449.2/dist/array.full.no-external.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0a421ae9f5c38556a3fa9487f16cdcea66921064/packages/analytics-js-integrations/src/integrations/Posthog/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
