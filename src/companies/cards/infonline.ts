import type { Company } from '../company.ts';

export default {
  id: 'infonline',
  name: 'INFOnline',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Counts how many people German sites and apps reach, as the yardstick for ad prices.',
  hosts: {
    'infonline.de': 'analytics',
    'ioam.de': 'analytics',
    'iocnt.net': 'analytics',
    'ivwbox.de': 'analytics',
    'iocnt.de': 'analytics',
  },
  listed: ['Infoline'],
  privacy: 'https://www.infonline.de/datenschutz/',
  optOut: 'https://optout.ioam.de/',
  contact: { mail: 'datenschutz@infonline.de' },
  sources: [{ url: 'https://www.infonline.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
