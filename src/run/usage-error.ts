/** The command was called wrongly: exit code 2. The message says what would be right. */
export class UsageError extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'UsageError'
  }
}
