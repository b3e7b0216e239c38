import { text } from '../ui/text.ts';
import { Statement } from './statement.tsx';

/** On a page that browsers show to no extension. */
export function Special() {
  return <Statement title={text('special_title')} body={text('special_text')} />;
}
