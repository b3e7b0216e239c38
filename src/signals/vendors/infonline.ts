import type { Vendor } from '../vendor.ts';

export default {
  id: 'infonline',
  name: 'INFOnline',
  company: 'INFOnline',
  kind: 'analytics',
  marks: {
    request: [{ host: 'ioam.de' }, { host: 'iocnt.net' }],
    cookie: ['ioam2018'],
    global: ['iom'],
  },
  identifiers: [
    { place: 'cookie', name: 'ioam2018' },
    { place: 'cookie', name: 'i00', host: 'ioam.de' },
  ],
  explain: 'Measures the audience of German media sites together, under a number for your browser.',
  optOut: { by: 'link', url: 'https://optout.ioam.de/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
