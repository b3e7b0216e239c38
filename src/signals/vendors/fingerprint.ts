import type { Vendor } from '../vendor.ts';

export default {
  id: 'fingerprint',
  name: 'Fingerprint',
  company: 'Fingerprint',
  kind: 'fingerprinting',
  marks: {
    request: [
      { host: 'fpjs.io' },
      { host: 'fpcdn.io' },
      { host: 'openfpcdn.io' },
      { host: 'fptls.com' },
      { host: 'cdn.jsdelivr.net', path: /^\/npm\/@fingerprintjs\// },
    ],
    global: ['FingerprintJS', 'Fingerprint2'],
  },
  explain: 'Recognises your device by its settings and parts, even after you delete your cookies.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.fingerprint.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
