/** Where a mail server is, and how the way there is kept safe; IMAP and SMTP alike. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte. Otherwise STARTTLS is demanded, unless `plaintext` says that the way there is safe. */
  secure: boolean
  plaintext?: boolean
  /** Without TLS the password leaves this machine only if this is true. */
  clearPassword?: boolean
  /** Authorities to believe, as PEM; default: those that Node knows. */
  ca?: string[]
}
