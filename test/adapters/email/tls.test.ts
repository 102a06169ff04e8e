/** Mail in and out over TLS, against a real Dovecot and an SMTP server; what is wrong with a certificate is said in words. */
import { createServer, type Server } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutgoingNotice, Parcel, Sent } from '../../../adapters/adapter.ts'
import { type ImapAccount, watchMailboxes } from '../../../adapters/email/imap.ts'
import { type SmtpOptions, smtpSender } from '../../../adapters/email/send.ts'
import { type Authority, authority, type Certificate, opensslAbsent } from './certificate.ts'
import { type Dovecot, dovecotAbsent, startDovecot } from './dovecot.ts'

const noOpenssl = opensslAbsent()
const noDovecot = dovecotAbsent() ?? noOpenssl

let ca: Authority
let right: Certificate
let ofAnother: Certificate
let expired: Certificate
beforeAll(() => {
  if (noOpenssl) return
  ca = authority()
  right = ca.certificate('here', 'IP:127.0.0.1')
  ofAnother = ca.certificate('elsewhere', 'DNS:mail.example.test')
  expired = ca.certificate('expired', 'IP:127.0.0.1', 'expired')
})
afterAll(() => ca?.remove())

const unknownAuthority =
  'the certificate of 127.0.0.1 is signed by an authority that this machine does not know (UNABLE_TO_VERIFY_LEAF_SIGNATURE): ' +
  "name a file with that authority's certificate, as PEM, in email.ca_file"
const otherName =
  'the certificate was made for other names than 127.0.0.1 (DNS:mail.example.test): set the host to one of these, or have a certificate made for 127.0.0.1'
const outOfDate = 'the certificate of 127.0.0.1 has expired: renew it on the mail server'
const notTls =
  '127.0.0.1 does not speak TLS from the first byte on this port: choose STARTTLS, or the port for TLS (IMAP 993, SMTP 465)'

describe.skipIf(noDovecot)(`IMAP${noDovecot ? ` (skipped: ${noDovecot})` : ''}`, () => {
  const servers: Dovecot[] = []
  let good: Dovecot
  let plain: Dovecot
  const started = async (certificate?: Certificate) => {
    const server = await startDovecot(certificate)
    servers.push(server)
    return server
  }
  beforeAll(async () => {
    good = await started(right)
    plain = await started()
    await good.deliver('destek', ['From: ali@example.test\r\nMessage-ID: <t1@example.test>\r\n\r\nMerhaba\r\n'])
  })
  afterAll(() => {
    for (const server of servers) server.stop()
  })

  /** Reads the mailbox until a mail or a trouble comes. */
  async function read(account: Partial<ImapAccount>): Promise<string> {
    const whole: ImapAccount = {
      mailbox: 'destek@santral.test', host: '127.0.0.1', port: 0, secure: true, user: 'destek', password: 'secret', ...account,
    } // biome-ignore format: one line reads better
    return new Promise<string>(resolve => {
      const watch = watchMailboxes({
        accounts: [whole],
        mailboxes: [{ address: 'destek@santral.test' }],
        state: { get: async () => null, set: async () => {} },
        keep: async (parcels: Parcel[]) => done(`kept ${parcels.map(one => one.key).join(' ')}`),
        report: ({ trouble }) => trouble && done(trouble),
        backoff: { first: 60_000, most: 60_000 },
      })
      const done = (what: string) => void watch.stop().then(() => resolve(what))
    })
  }

  it('is read over TLS from the first byte, and after STARTTLS', async () => {
    expect(await read({ port: good.tlsPort, ca: [ca.pem] })).toBe('kept t1@example.test')
    expect(await read({ port: good.port, secure: false, ca: [ca.pem] })).toBe('kept t1@example.test')
  })

  it('says what to do where the authority is not known', async () => {
    expect(await read({ port: good.tlsPort })).toBe(unknownAuthority)
    expect(await read({ port: good.port, secure: false })).toBe(unknownAuthority)
  })

  it('says what to do where the certificate is for another host, or out of date', async () => {
    const [other, old] = [await started(ofAnother), await started(expired)]
    expect(await read({ port: other.tlsPort, ca: [ca.pem] })).toBe(otherName)
    expect(await read({ port: other.port, secure: false, ca: [ca.pem] })).toBe(otherName)
    expect(await read({ port: old.tlsPort, ca: [ca.pem] })).toBe(outOfDate)
  })

  it('says what to do where the port speaks no TLS, or offers no STARTTLS', async () => {
    expect(await read({ port: good.port, ca: [ca.pem] })).toBe(notTls)
    expect(await read({ port: plain.port, secure: false })).toMatch(
      /^127\.0\.0\.1 offers no STARTTLS on this port, and no password goes there unencrypted: choose the port for TLS/,
    )
  })

  it('sends no password in clear to another machine, and does not even connect', async () => {
    expect(await read({ host: 'mail.example.test', port: 143, secure: false, plaintext: true })).toBe(
      'the password would travel to mail.example.test unencrypted: use TLS, or set imap.clear_password: true if the way there is safe by other means',
    )
  })
})

describe.skipIf(noOpenssl)(`SMTP${noOpenssl ? ` (skipped: ${noOpenssl})` : ''}`, () => {
  const servers: SMTPServer[] = []
  const received: { from: string; secure: boolean; user: string }[] = []
  afterAll(() => Promise.all(servers.map(one => new Promise<void>(resolve => one.close(() => resolve())))))

  async function serve(certificate: Certificate | null, secure: boolean): Promise<number> {
    const server = new SMTPServer({
      secure,
      ...(certificate ? { key: certificate.key, cert: certificate.cert } : { disabledCommands: ['STARTTLS'] }),
      allowInsecureAuth: certificate === null,
      onAuth: (auth, _, done) => done(null, { user: auth.username ?? '' }),
      onData(stream, session, done) {
        stream.resume()
        stream.on('end', () => {
          const { mailFrom } = session.envelope
          received.push({ from: mailFrom ? mailFrom.address : '', secure: session.secure, user: String(session.user) })
          done()
        })
      },
    })
    server.on('error', () => {})
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return portOf(server.server)
  }
  const portOf = (server: Pick<Server, 'address'>) => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }

  const notice: OutgoingNotice = {
    id: 1, channel: 'email', account: null, address: 'ayse@example.test', kind: 'ticket-opened', language: 'tr',
    subject: 'T-000001', text: 'Talebiniz alındı.', ticket: 'T-000001', references: [], lastInboundAt: null,
  } // biome-ignore format: a fixture
  async function send(given: Partial<SmtpOptions>): Promise<Sent> {
    const sender = smtpSender({
      host: '127.0.0.1', port: 0, secure: true, user: 'santral', password: 'secret', company: 'Santral', mailbox: 'destek@santral.test',
      ownMailDomain: 'santral.test', secret: 'tls-test', timeout: 3000, ...given,
    }) // biome-ignore format: one line reads better
    try {
      return await sender.send(notice)
    } finally {
      sender.close()
    }
  }
  const later = (because: unknown) => ({ sent: false, retry: true, because })

  it('is sent over TLS from the first byte, and after STARTTLS', async () => {
    const [tls, startTls] = [await serve(right, true), await serve(right, false)]
    expect(await send({ port: tls, ca: [ca.pem] })).toMatchObject({ sent: true })
    expect(await send({ port: startTls, secure: false, ca: [ca.pem] })).toMatchObject({ sent: true })
    const mail = { from: 'destek@santral.test', secure: true, user: 'santral' }
    expect(received.splice(0)).toEqual([mail, mail])
  })

  it('waits, and says what to do, where the authority is not known, the name another, the time over', async () => {
    for (const secure of [true, false]) {
      expect(await send({ port: await serve(right, secure), secure })).toEqual(later(unknownAuthority))
      expect(await send({ port: await serve(ofAnother, secure), secure, ca: [ca.pem] })).toEqual(later(otherName))
      expect(await send({ port: await serve(expired, secure), secure, ca: [ca.pem] })).toEqual(later(outOfDate))
    }
    expect(received).toEqual([])
  })

  it('waits, and says what to do, where the port speaks no TLS, or offers no STARTTLS', async () => {
    const port = await serve(null, false)
    expect(await send({ port })).toEqual(later(notTls))
    expect(await send({ port, secure: false })).toEqual(
      later(
        expect.stringMatching(/^127\.0\.0\.1 offers no STARTTLS on this port, and no password goes there unencrypted/),
      ),
    )
    expect(received).toEqual([])
  })

  it('a password goes unencrypted to this machine, and to another only if that is allowed', async () => {
    const port = await serve(null, false)
    expect(await send({ port, secure: false, plaintext: true })).toMatchObject({ sent: true })
    expect(received.splice(0)).toMatchObject([{ secure: false }])
    const far = { host: 'mail.example.test', secure: false, plaintext: true }
    await expect(send(far)).rejects.toThrow(
      'SMTP_URL: the password would travel to mail.example.test unencrypted: use TLS, or set clear_password=yes in SMTP_URL if the way there is safe by other means',
    )
    expect(() => smtpSender({ ...smtpOf(far), clearPassword: true }).close()).not.toThrow()
    expect(() => smtpSender({ ...smtpOf(far), user: '' }).close()).not.toThrow()
  })

  const smtpOf = (given: Partial<SmtpOptions>): SmtpOptions => ({
    host: '127.0.0.1', port: 25, secure: false, user: 'santral', password: 'secret', company: '', mailbox: 'a@santral.test',
    ownMailDomain: 'santral.test', secret: 's', ...given,
  }) // biome-ignore format: one line reads better

  it('a server that hangs up in the middle of the handshake passes', async () => {
    const rude = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => rude.listen(0, '127.0.0.1', resolve))
    expect(await send({ port: portOf(rude) })).toMatchObject({ sent: false, retry: true })
    rude.close()
  })
})
