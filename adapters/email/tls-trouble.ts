/** What is wrong when TLS with a mail server does not come about, and what the operator can do. Codes: Node's and OpenSSL's. */

interface TlsError {
  code?: unknown
  /** nodemailer puts a code of its own in the place of the first one. */
  originalCode?: unknown
  message: string
  cause?: unknown
  /** With ERR_TLS_CERT_ALTNAME_INVALID: what the server showed. */
  cert?: { subjectaltname?: string; subject?: { CN?: string } }
}

const unknownAuthority = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED', 'CERT_SIGNATURE_FAILURE',
]) // biome-ignore format: a list

/** Words for the operator; null where it is no trouble of TLS. */
export function tlsTrouble(error: unknown, host: string): string | null {
  if (!(error instanceof Error)) return null
  const { code: outer, originalCode, message, cause } = error as TlsError
  const code = [originalCode, outer, (cause as TlsError | undefined)?.code]
    .map(String)
    .find(one => one in advice || unknownAuthority.has(one))
  if (code && unknownAuthority.has(code))
    return `the certificate of ${host} is signed by an authority that this machine does not know (${code}): name a file with that authority's certificate, as PEM, in email.ca_file`
  if (code) return advice[code]?.(host, error) ?? null
  if (/wrong version number|packet length too long|unexpected message|unknown protocol/i.test(message))
    return `${host} does not speak TLS from the first byte on this port: choose STARTTLS, or the port for TLS (IMAP 993, SMTP 465)`
  if (/STARTTLS|does not support.*tls|upgrad/i.test(message))
    return `${host} offers no STARTTLS on this port, and no password goes there unencrypted: choose the port for TLS (IMAP 993, SMTP 465), or turn STARTTLS on there (${message.slice(0, 120)})`
  return null
}

const advice: Record<string, (host: string, error: TlsError) => string> = {
  ERR_TLS_CERT_ALTNAME_INVALID: (host, error) =>
    `the certificate was made for other names than ${host} (${namesIn(error)}): set the host to one of these, or have a certificate made for ${host}`,
  CERT_HAS_EXPIRED: host => `the certificate of ${host} has expired: renew it on the mail server`,
  CERT_NOT_YET_VALID: host =>
    `the certificate of ${host} is not valid yet: check the clocks here and on the mail server`,
  CERT_REVOKED: host => `the certificate of ${host} was revoked: put another one on the mail server`,
  ERR_SSL_WRONG_VERSION_NUMBER: host =>
    `${host} does not speak TLS from the first byte on this port: choose STARTTLS, or the port for TLS (IMAP 993, SMTP 465)`,
  ERR_SSL_UNSUPPORTED_PROTOCOL: host => `${host} only speaks TLS older than 1.2: bring the mail server up to date`,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: host =>
    `${host} only speaks TLS older than 1.2: bring the mail server up to date`,
}

const namesIn = ({ cert, message }: TlsError) => (cert?.subjectaltname ?? cert?.subject?.CN ?? message).slice(0, 200)
