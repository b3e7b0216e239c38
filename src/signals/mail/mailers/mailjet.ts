import type { Mailer } from '../mailer.ts';

export default {
  id: 'mailjet',
  name: 'Mailjet',
  company: 'Sinch',
  mail: {
    hosts: ['mjt.lu'],
    pixels: ['/oo/{token}/{hex}/e.gif'],
    links: ['/lnk/{token}/{number}/{token}/{token}', '//mjt.lu/lnk/{rest}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
