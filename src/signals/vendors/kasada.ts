import type { Vendor } from '../vendor.ts';

export default {
  id: 'kasada',
  name: 'Kasada',
  company: 'Kasada',
  kind: 'fingerprinting',
  marks: {
    ownHost: [{ path: /^\/149e9513-01fa-4fb0-aad4-566afd725d1b\// }],
    cookie: ['KP_UIDz', 'KP_UIDz-ssn'],
    global: ['KPSDK'],
  },
  identifiers: [
    { place: 'cookie', name: 'KP_UIDz' },
    { place: 'cookie', name: 'KP_UIDz-ssn' },
  ],
  explain: 'Collects hundreds of details of your device to tell you from a robot.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/lktop/kpsdk', checked: '2026-11-22' },
    { url: 'https://solvecaptcha.com/blog/kasada-bypass', checked: '2026-11-22' },
  ],
} satisfies Vendor;
