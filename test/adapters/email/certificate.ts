/** An authority and certificates of its making, for a test: by openssl, in a folder that is thrown away. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  certFile: string
  keyFile: string
  cert: string
  key: string
}

export interface Authority {
  /** PEM, as email.ca_file names it. */
  pem: string
  file: string
  /** For this host (`IP:127.0.0.1`, `DNS:mail.example.test`). */
  certificate(name: string, altName: string, days?: 'valid' | 'expired'): Certificate
  remove(): void
}

/** Why none can be had here; null where it can. */
export function opensslAbsent(): string | null {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'openssl is not installed'
  }
}

export function authority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'santral-ca-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-days',
    '2',
    '-subj',
    '/CN=Santral test CA',
  )
  return {
    pem: readFileSync(at('ca.pem'), 'utf8'),
    file: at('ca.pem'),
    certificate(name, altName, days = 'valid') {
      const [certFile, keyFile, request, extensions] = ['.pem', '.key', '.csr', '.ext'].map(end => at(name + end)) as [
        string, string, string, string,
      ] // biome-ignore format: one line reads better
      writeFileSync(extensions, `subjectAltName=${altName}\n`)
      openssl('req', '-new', ...newKey, '-keyout', keyFile, '-out', request, '-subj', `/CN=${name}`)
      const until = days === 'valid' ? ['-days', '1'] : ['-days', '-1']
      openssl(
        'x509', '-req', '-in', request, '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', extensions,
        '-out', certFile, ...until,
      ) // biome-ignore format: a command
      return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
