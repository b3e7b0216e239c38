import type { Vendor } from '../vendor.ts';

export default {
  id: 'radware-bot-manager',
  name: 'Radware Bot Manager',
  company: 'Radware',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'perfdrive.com' }],
    cookie: ['__uzma', '__uzmb', '__uzmc', '__uzmd', '__uzmf'],
  },
  identifiers: [{ place: 'cookie', name: '__uzma' }],
  explain: 'Checks your device to tell you from a robot, and gives your browser a number to know it again.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/wynsure/refs/heads/main/security/wynsure-vulnerability-disclosure.yml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
