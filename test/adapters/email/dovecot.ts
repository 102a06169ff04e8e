/** A real IMAP server for a test: Debian's Dovecot with a configuration of its own, on a free port of 127.0.0.1. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket, connect as tcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'

const binary = '/usr/sbin/dovecot'

/** Why the server cannot be had here; null where it can. */
export function dovecotAbsent(): string | null {
  if (!existsSync(binary)) return `${binary} is not installed, on Debian: apt-get install dovecot-imapd`
  if (process.getuid?.() !== 0) return 'Dovecot needs root to start'
  return null
}

export interface Dovecot {
  port: number
  /** For TLS from the first byte; 0 where the server has no certificate. */
  tlsPort: number
  /** Puts mails in front of the server, as a delivery agent would. */
  deliver(user: string, mails: string[]): Promise<void>
  /** Forgets the numbers of a folder: UIDVALIDITY changes. */
  renumber(user: string): Promise<void>
  flags(user: string): Promise<string[][]>
  stop(): void
}

/** With a certificate it offers STARTTLS and TLS, and takes a password on neither's plain side. */
export async function startDovecot(certificate?: { certFile: string; keyFile: string }): Promise<Dovecot> {
  const home = mkdtempSync(join(tmpdir(), 'santral-dovecot-'))
  const port = await freePort()
  const tlsPort = certificate ? await freePort() : 0
  const ssl = certificate
    ? `ssl = required\nssl_cert = <${certificate.certFile}\nssl_key = <${certificate.keyFile}\ndisable_plaintext_auth = yes`
    : 'ssl = no\ndisable_plaintext_auth = no'
  const config = join(home, 'dovecot.conf')
  mkdirSync(join(home, 'mail'))
  execFileSync('chown', ['-R', 'nobody', join(home, 'mail')])
  execFileSync('chmod', ['755', home])
  writeFileSync(
    join(home, 'users'),
    ['destek', 'numbers', 'away', 'cut', 'living', 'full', 'long']
      .map(user => `${user}:{PLAIN}secret:65534:65534::${home}/mail/${user}`)
      .join('\n'),
  )
  writeFileSync(
    config,
    `base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
protocols = imap
listen = 127.0.0.1
${ssl}
auth_mechanisms = plain login
first_valid_uid = 1
mail_location = maildir:${home}/mail/%u/Maildir
mail_uid = 65534
mail_gid = 65534
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = ${home}/users
}
userdb {
  driver = passwd-file
  args = ${home}/users
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  # One user's wrong password would slow down all who come from the same address.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`,
  )
  const server: ChildProcess = spawn(binary, ['-F', '-c', config], { stdio: 'ignore' })
  await listening(port)
  const session = async <T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: tlsPort || port,
      secure: tlsPort > 0,
      ...(tlsPort > 0 ? { tls: { rejectUnauthorized: false } } : { doSTARTTLS: false }),
      auth: { user, pass: 'secret' },
      logger: false,
    })
    await client.connect()
    try {
      await client.mailboxOpen('INBOX')
      return await work(client)
    } finally {
      await client.logout()
    }
  }
  return {
    port,
    tlsPort,
    deliver: (user, mails) =>
      session(user, async client => {
        for (const mail of mails) await client.append('INBOX', mail)
      }),
    async renumber(user) {
      // Dovecot numbers by the second.
      await new Promise(resolve => setTimeout(resolve, 1100))
      rmSync(join(home, 'mail', user, 'Maildir', 'dovecot-uidlist'), { force: true })
      execFileSync('sh', [
        '-c',
        `rm -f ${join(home, 'mail', user, 'Maildir')}/dovecot.index* ${join(home, 'mail', user, 'Maildir')}/dovecot-uidvalidity*`,
      ])
    },
    flags: user =>
      session(user, async client =>
        (await client.fetchAll('1:*', { flags: true })).map(({ flags }) => [...(flags ?? [])]),
      ),
    stop() {
      server.kill('SIGTERM')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A wire between two programs that can be cut after so many bytes. */
export async function cuttableProxy(
  target: number,
): Promise<{ port: number; cutAfter(bytes: number): void; cut(): void; close(): void }> {
  let left = Number.POSITIVE_INFINITY
  const open = new Set<Socket>()
  const server = createServer(near => {
    const far = tcp(target, '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.on('data', chunk => {
      left -= chunk.length
      if (left >= 0) near.write(chunk)
      else {
        near.write(chunk.subarray(0, Math.max(0, chunk.length + left)))
        left = Number.POSITIVE_INFINITY
        near.destroy()
      }
    })
  })
  const port = await freePort()
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    port,
    cutAfter: bytes => {
      left = bytes
    },
    cut: () => {
      for (const socket of open) socket.destroy()
    },
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ok = await new Promise<boolean>(resolve => {
      const probe = tcp(port, '127.0.0.1')
      probe.on('connect', () => resolve(probe.destroy() !== null))
      probe.on('error', () => resolve(false))
    })
    if (ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('Dovecot does not listen')
}
