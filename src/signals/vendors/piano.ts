import type { Vendor } from '../vendor.ts';

export default {
  id: 'piano',
  name: 'Piano',
  company: 'Piano',
  kind: 'personalization',
  marks: {
    request: [{ host: 'tinypass.com' }, { host: 'piano.io' }, { host: 'cxense.com' }, { host: 'npttech.com' }],
    cookie: ['cX_G', 'cX_P', 'cX_S', '__tbc', '__pvi', '__pat', 'xbc', '_pcid'],
    global: ['PianoESPConfig'],
  },
  explain: 'Decides which articles or offers you see, or whether you must pay, by what you read before.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.piano.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://piano.io/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
