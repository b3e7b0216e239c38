import type { ShownTab } from '../messages/tab.ts';
import { Answer } from './answer.tsx';
import type { Shown } from './asking.ts';
import { Loading } from './loading.tsx';
import type { MailDoor } from './mail-door.ts';
import { Silent } from './silent.tsx';
import { Special } from './special.tsx';

interface Props {
  readonly shown: Shown;
  readonly onRetry: () => void;
  readonly onReload: (tab: ShownTab) => void;
  readonly onAllow: (tab: ShownTab) => void;
  readonly mail: MailDoor;
}

/** Everything below the header, in whichever state it is. */
export function Popup({ shown, ...on }: Props) {
  if (shown.state === 'answered') return <Answer answer={shown} {...on} />;
  if (shown.state === 'silent') return <Silent onRetry={on.onRetry} />;
  if (shown.state === 'special') return <Special />;
  return <Loading />;
}
