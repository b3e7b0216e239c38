import type { Vendor } from '../vendor.ts';

export default {
  id: 'linkedin-plugins',
  name: 'LinkedIn buttons',
  company: 'LinkedIn',
  kind: 'social',
  marks: {
    request: [{ host: 'platform.linkedin.com', path: /^\/(in\.js|badges\/)/ }],
  },
  explain: 'Shows buttons from LinkedIn, which learns that you were here and knows you if you are signed in.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
