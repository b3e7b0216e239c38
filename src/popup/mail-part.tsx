import { useEffect, useState } from 'preact/hooks';
import type { ShownTab } from '../messages/tab.ts';
import { webmailOf } from '../signals/mail/webmails.ts';
import type { MailDoor } from './mail-door.ts';

interface Props {
  readonly tab: ShownTab;
  readonly door: MailDoor;
}

type Module = typeof import('./mail.tsx');

/** What is said of opened messages, on a webmail only. Most people never see it, so its code comes when it is wanted. */
export function MailPart({ tab, door }: Props) {
  const [module, setModule] = useState<Module | null>(null);
  const isWebmail = tab.access === 'granted' && webmailOf(tab.url) !== null;
  useEffect(() => {
    if (isWebmail) void import('./mail.tsx').then(setModule);
  }, [isWebmail]);
  return isWebmail && module ? <module.Mail tabId={tab.id} door={door} /> : null;
}
