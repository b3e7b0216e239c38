/** An end that was foreseen: its message is a whole sentence for the person at the terminal, without a stack. */
export function sorry(sentence: string): Error {
  const error = new Error(sentence);
  error.name = 'Sorry';
  return error;
}
