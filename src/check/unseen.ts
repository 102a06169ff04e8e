/** Characters that nobody sees: soft hyphen, spaces and joiners without width, marks of direction, word joiner, byte order mark. */
export const isUnseen = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff

export function withoutUnseen(text: string): string {
  let seen = ''
  for (const char of text) if (!isUnseen(char.charCodeAt(0))) seen += char
  return seen
}
