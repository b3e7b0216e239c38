import type { Mailer } from '../mailer.ts';

export default {
  id: 'movable-ink',
  name: 'Movable Ink',
  company: 'Movable Ink',
  mail: {
    hosts: ['movable-ink-{number}.com', 'mi-msg.com'],
    pixels: ['/p/cp/{hex}/o.gif', '/p/up/{hex}/o.gif', '/p/rp/{hex}.png?mi_u={any}'],
    links: ['/p/cp/{hex}/c?mi_u={any}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
