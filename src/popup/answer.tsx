import type { ShownTab } from '../messages/tab.ts';
import type { Answered } from './asking.ts';
import { Notices } from './notices.tsx';
import { Report } from './report.tsx';
import { isSpecial } from './special-page.ts';
import { Special } from './special.tsx';
import { Unseen } from './unseen.tsx';

interface Props {
  readonly answer: Answered;
  readonly onRetry: () => void;
  readonly onReload: (tab: ShownTab) => void;
}

/** What the worker says of a tab, or why it has nothing to say. */
export function Answer({ answer: { tab, view, stale }, onRetry, onReload }: Props) {
  return (
    <>
      <Notices notices={view.notices} {...(stale ? { onRetry } : {})} />
      {view.visit && <Report key={view.visit.id} visit={view.visit} optOuts={view.optOuts} />}
      {!view.visit && (isSpecial(tab.url) ? <Special /> : <Unseen onReload={() => onReload(tab)} />)}
    </>
  );
}
