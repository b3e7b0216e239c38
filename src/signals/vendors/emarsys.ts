import type { Vendor } from '../vendor.ts';

export default {
  id: 'emarsys',
  name: 'SAP Emarsys',
  company: 'SAP',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'scarabresearch.com' }],
    cookie: ['scarab.visitor', 'scarab.profile', 'scarab.mayAdd'],
    global: ['ScarabQueue', 'Scarab'],
    mail: {
      hosts: ['emarsys.net', 'emarsys.com'],
      pixels: ['/mo/{code}_{number}_{rest}', '/mo/{code}.gif'],
      links: ['/u/nrd.php?p={code}_{number}_{rest}'],
    },
  },
  identifiers: [
    { place: 'cookie', name: 'scarab.visitor' },
    { place: 'cookie', name: 'cdv', host: 'scarabresearch.com' },
  ],
  reads: [{ place: 'cookie', name: 'scarab.profile', fields: { '': 'product' } }],
  explain: 'Notes which products you look at, shows you others, and ties it to your e-mail for mailings.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
