import { text } from '../ui/text.ts';
import { Statement } from './statement.tsx';

/** On a page that was there before Telltale watched. */
export function Unseen({ onReload }: { readonly onReload: () => void }) {
  const action = { label: text('unseen_action'), onClick: onReload };
  return <Statement title={text('unseen_title')} body={text('unseen_text')} action={action} />;
}
