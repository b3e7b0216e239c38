import type { Notice } from '../ledger/notice.ts';
import { text } from '../ui/text.ts';
import { noticeSentence } from './words.ts';

interface Props {
  readonly notices: readonly Notice[];
  /** Given when the worker stopped answering. */
  readonly onRetry?: () => void;
}

/** What the person must know before reading on. */
export function Notices({ notices, onRetry }: Props) {
  if (notices.length === 0 && !onRetry) return null;
  return (
    <div class="notices" aria-live="polite">
      {onRetry && (
        <p>
          {text('stale_text')}{' '}
          <button type="button" onClick={onRetry}>
            {text('silent_action')}
          </button>
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice}>{noticeSentence(notice)}</p>
      ))}
    </div>
  );
}
