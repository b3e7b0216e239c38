import type { Vendor } from '../vendor.ts';

export default {
  id: 'constant-contact',
  name: 'Constant Contact',
  company: 'Constant Contact',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'ctctcdn.com' }],
    global: ['_ctct_m'],
    mail: {
      hosts: ['rs6.net'],
      pixels: ['//rs6.net/on.jsp'],
      links: ['//rs6.net/tn.jsp'],
    },
  },
  explain: 'Decides from how you move and what you looked at when to show you a window asking for your e-mail.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
