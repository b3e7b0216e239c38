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
  explain: 'Notes what you click and do here, and can record your visit as a replay.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0a421ae9f5c38556a3fa9487f16cdcea66921064/packages/analytics-js-integrations/src/integrations/Posthog/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
