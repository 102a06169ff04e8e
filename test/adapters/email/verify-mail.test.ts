import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { authenticate, dkimSign, spf } from 'mailauth'
import { describe, expect, it } from 'vitest'
import { senderOf } from '../../../adapters/email/authentication.ts'
import { headersOf } from '../../../adapters/email/headers.ts'
import { type Resolver, verifyMail, withoutResultsOf } from '../../../adapters/email/verify-mail.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const words = (raw: Uint8Array) => new TextDecoder().decode(raw)
const mine = 'mx.santral.test'

type Zone = Record<string, Record<string, string[]>>

function resolverOf(zone: Zone): Resolver {
  return async (name, type) => {
    const records = zone[name.toLowerCase()]?.[type]
    if (!records) throw Object.assign(new Error(`no ${type} of ${name}`), { code: 'ENOTFOUND' })
    return type === 'TXT' ? records.map(text => [text]) : records
  }
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const zone: Zone = {
  'example.test': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] },
  '_dmarc.example.test': { TXT: ['v=DMARC1; p=reject'] },
  's1._domainkey.example.test': {
    TXT: [`v=DKIM1; k=rsa; p=${keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`],
  },
  'loose.test': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] },
  'evil.test': { TXT: ['v=spf1 ip4:198.51.100.9 -all'] },
}

const mail = (from: string, ...more: string[]) =>
  [
    ...more,
    `From: ${from}`,
    'To: destek@santral.test',
    'Subject: Site',
    'Date: Mon, 2 Mar 2026 10:00:00 +0300',
    'Message-ID: <a1@example.test>',
    '',
    'Merhaba',
    '',
  ].join('\r\n')

async function signed(text: string): Promise<string> {
  const { signatures } = await dkimSign(text, {
    signatureData: [
      {
        signingDomain: 'example.test',
        selector: 's1',
        privateKey: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      },
    ],
  } as Parameters<typeof dkimSign>[1])
  return signatures + text
}

describe('proof that we find ourselves', () => {
  const honest = {
    ip: '192.0.2.1',
    helo: 'mail.example.test',
    mailFrom: 'ali@example.test',
    resolver: resolverOf(zone),
  }
  const stranger = { ip: '198.51.100.9', helo: 'evil.test', mailFrom: 'x@evil.test', resolver: resolverOf(zone) }

  it.each<[name: string, proof: string, raw: () => string | Promise<string>, envelope: typeof honest]>([
    ['SPF and DMARC', 'proven', () => mail('ali@example.test'), honest],
    ['a signature, forwarded by a stranger', 'proven', () => signed(mail('ali@example.test')), stranger],
    [
      'a signature that is broken',
      'forged',
      async () => (await signed(mail('ali@example.test'))).replace('Merhaba', 'Para'),
      stranger,
    ],
    ['a stranger in the name of a domain with DMARC', 'forged', () => mail('ali@example.test'), stranger],
    [
      'a domain with SPF and no DMARC',
      'proven',
      () => mail('ali@loose.test'),
      { ...honest, mailFrom: 'ali@loose.test' },
    ],
    ['a stranger in the name of a domain without DMARC', 'claimed', () => mail('ali@loose.test'), stranger],
    ['a domain that publishes nothing', 'claimed', () => mail('ali@nothing.test'), stranger],
    [
      'a field that claims to be ours',
      'forged',
      () => mail('ali@example.test', `Authentication-Results: ${mine}; dmarc=pass header.from=example.test`),
      stranger,
    ],
  ])('%s: %s', async (_, proof, raw, envelope) => {
    const kept = await verifyMail(bytes(await raw()), mine, envelope)
    expect(headersOf(kept).fields[0]?.name).toBe('authentication-results')
    expect(senderOf(headersOf(kept), mine).proof).toBe(proof)
    expect(words(kept)).toMatch(/\r\n\r\n(Merhaba|Para)\r\n$/)
  })

  it('takes out every field with our name, folded or not, and no other byte', () => {
    const rest =
      'Received: from a\r\nauthentication-results: other.test; dmarc=pass\r\nSubject: x\r\n\r\nAuthentication-Results: mx.santral.test; x\r\n'
    const ours = 'Authentication-Results: MX.santral.test 1;\r\n\tdmarc=pass\r\n'
    expect(words(withoutResultsOf(bytes(ours + rest), mine))).toBe(rest)
    expect(words(withoutResultsOf(bytes(rest.replace('Subject', `${ours}Subject`)), mine))).toBe(rest)
    expect(words(withoutResultsOf(bytes('Subject: no body'), mine))).toBe('Subject: no body')
  })
})

const corpus = new URL('../../../../shared/corpus/auth/', import.meta.url)
const lines = (name: string) =>
  readFileSync(new URL(name, corpus), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe.skipIf(!existsSync(corpus))(
  'published vectors through mailauth, offline (skipped without ../shared/corpus/auth)',
  () => {
    it('SPF, RFC 7208', { timeout: 60_000 }, async () => {
      const missed: string[] = []
      const vectors = lines('spf_rfc7208.jsonl')
      for (const { id, ip, helo, mailfrom, result, zonedata } of vectors) {
        const found = await spf({ sender: mailfrom, ip, helo, mta: mine, resolver: spfResolver(zonedata) })
        const accepted = [result].flat()
        if (!found || !accepted.includes(found.status.result))
          missed.push(`${id}: ${accepted} but ${found?.status.result}`)
      }
      console.log(
        `SPF: ${vectors.length - missed.length} of ${vectors.length}${missed.map(one => `\n  ${one}`).join('')}`,
      )
      // Explanation texts and HELO corner cases; none of them passes where it must not.
      expect(missed.length).toBeLessThanOrEqual(8)
    })

    it('ARC', { timeout: 60_000 }, async () => {
      const missed: string[] = []
      const vectors = lines('arc_validation.jsonl')
      for (const { id, message, expected_cv, txt_records } of vectors) {
        const zone = Object.fromEntries(
          Object.entries(txt_records ?? {}).map(([name, text]) => [name.toLowerCase(), { TXT: [String(text)] }]),
        )
        const found = await authenticate(message.replace(/\r?\n/g, '\r\n'), {
          resolver: resolverOf(zone),
          disableBimi: true,
          mta: mine,
        } as never)
        const result = found.arc ? found.arc.status.result : 'none'
        if (expected_cv && result !== expected_cv.toLowerCase()) missed.push(`${id}: ${expected_cv} but ${result}`)
      }
      console.log(
        `ARC: ${vectors.length - missed.length} of ${vectors.length}${missed.map(one => `\n  ${one}`).join('')}`,
      )
      // Malformed tags that mailauth reads leniently. Nothing here relies on ARC.
      expect(missed.length).toBeLessThanOrEqual(4)
    })
  },
)

type ZoneData = Record<string, (string | Record<string, unknown>)[]>

/** The suite's rules: SPF stands for TXT unless TXT is given; TIMEOUT for the name holds for what is not given. */
function spfResolver(zone: ZoneData): Resolver {
  const names = new Map(Object.entries(zone).map(([name, records]) => [name.toLowerCase(), records]))
  const lookUp = async (name: string, type: string, depth = 0): Promise<string[] | string[][]> => {
    const records = names.get(name.toLowerCase().replace(/\.$/, ''))
    const none = (code: string) => Object.assign(new Error(`${type} of ${name}`), { code })
    if (!records) throw none('ENOTFOUND')
    const given = records.filter(one => typeof one === 'object') as Record<string, unknown>[]
    const alias = given.find(one => 'CNAME' in one)?.CNAME
    if (alias && depth < 5) return lookUp(String(alias), type, depth + 1)
    const wanted = type === 'TXT' && !given.some(one => 'TXT' in one) ? 'SPF' : type
    const found = given.filter(one => wanted in one && one[wanted] !== 'NONE').map(one => one[wanted])
    if (found.some(one => one === 'TIMEOUT')) throw none('ETIMEOUT')
    if (found.length === 0) throw none(records.includes('TIMEOUT') ? 'ETIMEOUT' : 'ENODATA')
    if (type === 'TXT') return found.map(one => [one].flat().map(String))
    if (type === 'MX')
      return found.map(one => ({
        priority: (one as [number, string])[0],
        exchange: (one as [number, string])[1],
      })) as never
    return found.map(String)
  }
  return lookUp
}
