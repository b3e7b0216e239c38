const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select']);

/** The text of an element as somebody reads it: without scripts, and with cents that stand higher apart from the rest. */
export function textOf(element: Element): string {
  const pieces = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (unread.has(node.localName)) return '';
    return `${node.localName === 'sup' ? ' ' : ''}${textOf(node)}`;
  });
  return pieces.join('');
}
