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
      { host: 'fpjscdn.net' },
      { host: 'openfpcdn.io' },
      { host: 'fptls.com' },
      { host: 'cdn.jsdelivr.net', path: /^\/npm\/@fingerprintjs\// },
    ],
    cookie: ['_iidt', '_vid_t'],
    global: ['FingerprintJS', 'Fingerprint2'],
  },
  identifiers: [
    { place: 'cookie', name: '_iidt' },
    { place: 'cookie', name: '_vid_t' },
  ],
  explain: 'Recognises your device by its settings and parts, even after you delete your cookies.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://npmjs.com/package/@fingerprintjs/fingerprintjs-pro', checked: '2026-11-22' },
    { url: 'https://socket.dev/npm/package/@fingerprintjs/fingerprintjs-pro/overview/3.6.2', checked: '2026-11-22' },
  ],
} satisfies Vendor;
