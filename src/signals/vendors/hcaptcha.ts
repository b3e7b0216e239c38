import type { Vendor } from '../vendor.ts';

export default {
  id: 'hcaptcha',
  name: 'hCaptcha',
  company: 'hCaptcha',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'hcaptcha.com' }],
    global: ['hcaptcha'],
  },
  explain: 'Collects details of your device and how you move to tell you from a robot, or asks you a puzzle.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
