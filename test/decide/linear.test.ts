/** No expression of these stages is super-linear: 100 kB of the worst that each could meet is read in no time. */
import { expect, it } from 'vitest'
import { creditClaimOf } from '../../src/decide/credit-claim.ts'
import { criticalOperationOf } from '../../src/decide/critical-operation.ts'
import { factsOf } from '../../src/decide/facts.ts'
import { languageOf } from '../../src/decide/language.ts'
import { maskSecrets } from '../../src/decide/secrets.ts'
import { timesIn } from '../../src/decide/when.ts'
import { pageOf } from '../../src/policy/page.ts'
import { read } from '../../src/policy/read.ts'
import { rules } from './rules.ts'

const size = 100_000
/** Milliseconds, on a slow machine. */
const most = 200

const stages: Record<string, (text: string) => unknown> = {
  language: text => languageOf(text, rules),
  secrets: text => maskSecrets(text, rules),
  facts: text => factsOf(pageOf(text), rules),
  times: text => timesIn(text, 0),
  'critical operation': text => criticalOperationOf({ reading: read(text) }, rules),
  'credit claim': text => creditClaimOf({ reading: read(text), at: 0 }, rules),
}

const worst = [
  'a', 'ı', '1', '1 ', '1-', '1.', '1,', '4111 ', 'a.', 'a.a@', 'a-', '_', '.', '@', ':', '::', 'a:', 'f:f:', '/', '\n', ' ', '"', '"a ', "'a ", "'", '“', '`x', '(', '[',
  'şifre ', 'şifre: ', 'password is ', 'pass/', 'user/pass ', 'pw=', 'x şifre', 'a1! ', 'A1!b', 'login ', 'mysql -p', 'http://a:', 'ftp://', 'eyJ', 'eyJaaaaaaaaa.eyJ', 'a_b_', 'key:', 'token ', 'Bearer ',
  '-----BEGIN PRIVATE KEY-----', 'tr33 ', 'TR33', 'iban ', 'tc ', 'kimlik ', 'kart ', 'epp ', 'transfer kodu kod ', 'kod ',
  '12 kasım ', '12.11.', '12/', '2026-', '3 gün ', 'bir ', 'salı ', 'geçen ', 'been a ', 'saat ', '02.10 ', 'on the ', 'since ', 'ayın ',
  'T-', '#', '#48213 ', 'bilet 48213, ', 'bilet ', 'fatura ', '48213 nolu ', 'kullanıcı ', 'kullanıcı: a ', 'user=', 'web3 ', 'sunucu ', 'rs-', 'firma.com ', 'firma.com/', 'www.', 'xn--', '[.]', 'a[.]',
  'Fatal error: ', 'Error', 'AError ', 'A\\', 'ERR_', 'HTTP 5', 'error 500 ', '550 5.1.1 ', 'SQLSTATE[', 'Uncaught ', '0x', 'Kernel panic ',
  'please ', 'change ', 'please change ', 'kredi ', 'kesinti ', 'sil ', 'silip ', 'nasıl ', 'MX kaydı ', 'abil', 'abilя', 'iyorum', '😀', 'é', 'İ',
] // biome-ignore format: pieces that are repeated

/** Of this thread, the better of two runs: what else the machine does counts for nothing. */
function milliseconds(stage: (text: string) => unknown, text: string): number {
  const busy = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  const runs = [0, 0].map(() => {
    const began = busy()
    stage(text)
    return busy() - began
  })
  return Math.min(...runs)
}

it.each(Object.entries(stages))(
  '%s',
  (_name, stage) => {
    const slow = worst.flatMap(piece => {
      const text = `${piece.repeat(Math.ceil(size / piece.length))}§`
      const took = milliseconds(stage, text)
      return took < most ? [] : [`${JSON.stringify(piece)} over and over: ${Math.round(took)} ms`]
    })
    expect(slow).toEqual([])
  },
  120_000,
)
