import type { Vendor } from '../vendor.ts';

export default {
  id: 'geetest',
  name: 'GeeTest',
  company: 'GeeTest',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'geetest.com' }],
    global: ['initGeetest', 'initGeetest4'],
  },
  explain: 'Collects details of your device and how you move to tell you from a robot, or asks you a puzzle.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.geetest.com/BehaviorVerification/deploy/client/web', checked: '2026-11-22' }],
} satisfies Vendor;
