import type { Vendor } from '../vendor.ts';

export default {
  id: 'arkose',
  name: 'Arkose Labs',
  company: 'Arkose Labs',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'arkoselabs.com' }, { host: 'funcaptcha.com' }],
  },
  explain: 'Collects details of your device and how you behave to tell you from a robot, or asks you a puzzle.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://anti-captcha.com/apidoc/task-types/FunCaptchaTaskProxyless', checked: '2026-11-22' }],
} satisfies Vendor;
