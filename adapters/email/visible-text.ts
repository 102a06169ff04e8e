/** The customer's new words. */
export function visibleText(text: string): string {
  return text
    .split('\n')
    .filter(line => !line.startsWith('>'))
    .join('\n')
    .trim()
}
