import type { Mailer } from '../mailer.ts';

export default {
  id: 'mailtrack',
  name: 'Mailtrack',
  company: 'Mailsuite',
  mail: {
    hosts: ['mailtrack.io'],
    pixels: ['//mailtrack.io/trace/mail/{rest}'],
    links: ['//mailtrack.io/trace/link/{rest}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
