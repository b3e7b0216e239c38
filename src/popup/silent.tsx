import { text } from '../ui/text.ts';
import { Statement } from './statement.tsx';

/** When the worker does not answer. */
export function Silent({ onRetry }: { readonly onRetry: () => void }) {
  const action = { label: text('silent_action'), onClick: onRetry };
  return <Statement title={text('silent_title')} body={text('silent_text')} action={action} />;
}
