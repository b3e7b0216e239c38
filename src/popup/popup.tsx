import type { ShownTab } from '../messages/tab.ts';
import { Answer } from './answer.tsx';
import type { Shown } from './asking.ts';
import { Loading } from './loading.tsx';
import { Silent } from './silent.tsx';
import { Special } from './special.tsx';

interface Props {
  readonly shown: Shown;
  readonly onRetry: () => void;
  readonly onReload: (tab: ShownTab) => void;
}

/** Everything below the header, in whichever state it is. */
export function Popup({ shown, onRetry, onReload }: Props) {
  if (shown.state === 'answered') return <Answer answer={shown} onRetry={onRetry} onReload={onReload} />;
  if (shown.state === 'silent') return <Silent onRetry={onRetry} />;
  if (shown.state === 'special') return <Special />;
  return <Loading />;
}
