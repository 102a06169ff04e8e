/** Where a password may travel unencrypted: inside this machine, or where an operator has said so in as many words. */

/** Hosts that are this machine itself (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3, RFC 6761 §6.3). */
export const isThisMachine = (host: string): boolean =>
  /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?|localhost)$/i.test(host.trim())

export interface Connecting {
  host: string
  /** No TLS at all. */
  plaintext?: boolean
  /** The operator takes it upon themselves. */
  clearPassword?: boolean
}

/** Why the password stays here, and what to set; null where it may go. */
export function clearTextRefused({ host, plaintext, clearPassword }: Connecting, setting: string): string | null {
  if (!plaintext || clearPassword || isThisMachine(host)) return null
  return `the password would travel to ${host} unencrypted: use TLS, or set ${setting} if the way there is safe by other means`
}
