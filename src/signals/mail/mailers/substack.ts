import type { Mailer } from '../mailer.ts';

export default {
  id: 'substack',
  name: 'Substack',
  company: 'Substack',
  mail: {
    hosts: ['eotrx.substackcdn.com'],
    pixels: ['//eotrx.substackcdn.com/open?token', '//substack.com/o/eJ{token}'],
    links: ['//substack.com/redirect/{rest}', '//substack.com/c/eJ{token}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
