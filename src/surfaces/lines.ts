/**
 * Cuts a stream into lines at line feeds alone: U+2028 and a lone carriage return stay inside a line, as JSON allows
 * them there (Node's readline cuts at both). The last line counts without a line feed too; a byte order mark is dropped.
 * @param input chunks of UTF-8 bytes, or text
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...others] = text.split('\n');
    rest.push(first);
    for (const other of others) {
      yield rest.join('').replace(/\r$/, '');
      rest = [other];
    }
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield last;
}
