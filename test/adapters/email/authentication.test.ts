import { describe, expect, it } from 'vitest'
import { senderOf } from '../../../adapters/email/authentication.ts'
import { headersOf } from '../../../adapters/email/headers.ts'

const mine = 'mx.santral.test'
const from = 'From: Ali Veli <ali@example.test>'
const results = (words: string) => `Authentication-Results: mx.santral.test; ${words}`
const sender = (...lines: string[]) =>
  senderOf(headersOf(new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`)), mine)

describe('what a mail proves about its sender', () => {
  it.each<[name: string, proof: string, because: string, lines: string[]]>([
    [
      'DMARC passed',
      'proven',
      'dmarc=pass header.from=example.test',
      [results('dmarc=pass header.from=example.test'), from],
    ],
    [
      'DMARC failed',
      'forged',
      'dmarc=fail header.from=example.test',
      [results('dmarc=fail header.from=example.test'), from],
    ],
    [
      'DMARC failed, though DKIM of the domain passed',
      'forged',
      'dmarc=fail',
      [results('dkim=pass header.d=example.test; dmarc=fail'), from],
    ],
    [
      'DMARC passed for the organization',
      'proven',
      'dmarc=pass header.from=example.test',
      [results('dmarc=pass header.from=example.test'), 'From: a@mail.example.test'],
    ],
    [
      'DMARC passed for somebody else',
      'claimed',
      'dmarc=pass header.from=evil.test',
      [results('dmarc=pass header.from=evil.test'), from],
    ],
    [
      'no DMARC, DKIM aligned',
      'proven',
      'dkim=pass header.d=example.test',
      [results('dkim=pass header.d=example.test; dmarc=none'), from],
    ],
    [
      'no DMARC, DKIM of a subdomain',
      'proven',
      'dkim=pass header.d=mail.example.test',
      [results('dkim=pass header.d=mail.example.test'), from],
    ],
    [
      'DKIM by identity only',
      'proven',
      'dkim=pass header.i=@example.test',
      [results('dkim=pass header.i=@example.test'), from],
    ],
    [
      'DKIM of somebody else',
      'claimed',
      'dkim=pass header.d=evil.test',
      [results('dkim=pass header.d=evil.test'), from],
    ],
    [
      'DKIM of a look-alike',
      'claimed',
      'dkim=pass header.d=notexample.test',
      [results('dkim=pass header.d=notexample.test'), from],
    ],
    [
      'two customers of one hoster',
      'claimed',
      'dkim=pass header.d=b.github.io',
      [results('dkim=pass header.d=b.github.io'), 'From: x@a.github.io'],
    ],
    [
      'domains of one registry',
      'claimed',
      'dkim=pass header.d=b.com.tr',
      [results('dkim=pass header.d=b.com.tr'), 'From: x@a.com.tr'],
    ],
    [
      'second DKIM signature aligned',
      'proven',
      'dkim=pass header.d=example.test',
      [results('dkim=pass header.d=esp.test; dkim=pass header.d=example.test'), from],
    ],
    [
      'SPF aligned',
      'proven',
      'spf=pass smtp.mailfrom=ali@example.test',
      [results('spf=pass smtp.mailfrom=ali@example.test'), from],
    ],
    [
      'SPF with the domain alone',
      'proven',
      'spf=pass smtp.mailfrom=bounce.example.test',
      [results('spf=pass smtp.mailfrom=bounce.example.test'), from],
    ],
    [
      'SPF of a relay',
      'claimed',
      'spf=pass smtp.mailfrom=relay.test',
      [results('spf=pass smtp.mailfrom=relay.test'), from],
    ],
    ['SPF of HELO proves nobody', 'claimed', 'spf=pass', [results('spf=pass smtp.helo=mail.example.test'), from]],
    [
      'SPF softfail',
      'claimed',
      'spf=softfail smtp.mailfrom=example.test',
      [results('spf=softfail smtp.mailfrom=example.test'), from],
    ],
    ['nothing was checked', 'claimed', 'nothing was checked', [results('none'), from]],
    ['no field', 'claimed', 'no Authentication-Results of our server', [from]],

    [
      'another server on top, ours below',
      'claimed',
      'no Authentication-Results of our server',
      [
        'Authentication-Results: mx.evil.test; dmarc=pass header.from=example.test',
        results('dmarc=pass header.from=example.test'),
        from,
      ],
    ],
    [
      'ours on top, a forged one below',
      'forged',
      'dmarc=fail header.from=example.test',
      [results('dmarc=fail header.from=example.test'), results('dmarc=pass header.from=example.test'), from],
    ],
    [
      'ours says nothing, a forged one below passes',
      'claimed',
      'spf=none',
      [results('spf=none'), results('dmarc=pass header.from=example.test'), from],
    ],
    [
      'our name as the beginning of another',
      'claimed',
      'no Authentication-Results of our server',
      ['Authentication-Results: mx.santral.test.evil.test; dmarc=pass', from],
    ],
    [
      'our name in a comment',
      'claimed',
      'no Authentication-Results of our server',
      ['Authentication-Results: mx.evil.test (mx.santral.test); dmarc=pass', from],
    ],
    [
      'only ARC says so',
      'claimed',
      'no Authentication-Results of our server',
      ['ARC-Authentication-Results: i=1; mx.santral.test; dmarc=pass', from],
    ],

    [
      'pass inside a comment',
      'claimed',
      'dmarc=none',
      [results('dmarc=none (dmarc=pass header.from=example.test)'), from],
    ],
    [
      'pass inside nested comments',
      'claimed',
      'spf=fail',
      [results('spf=fail (a (b; dmarc=pass) ; dmarc=pass)'), from],
    ],
    [
      'pass inside a quoted string',
      'claimed',
      'spf=fail',
      [results('spf=fail reason="x; dmarc=pass header.from=example.test"'), from],
    ],
    [
      'pass in a quoted string with an escaped quote',
      'claimed',
      'spf=fail',
      [results('spf=fail reason="x\\"; dmarc=pass"'), from],
    ],
    [
      'pass in an address of the envelope',
      'claimed',
      'spf=fail smtp.mailfrom=; dmarc=pass @evil.test',
      [results('spf=fail smtp.mailfrom="; dmarc=pass "@evil.test'), from],
    ],
    [
      'our domain in the quoted part of the envelope',
      'claimed',
      'spf=pass smtp.mailfrom=x@example.test@evil.test',
      [results('spf=pass smtp.mailfrom="x@example.test"@evil.test'), from],
    ],
    ['method in quotes', 'claimed', 'nothing was checked', [results('"dmarc"=pass'), from]],
    [
      'a comment before the verdict',
      'proven',
      'dmarc=pass header.from=example.test',
      [results('dmarc=(ok) pass (p=reject) header.from=example.test'), from],
    ],
    [
      'a version after our name',
      'proven',
      'dmarc=pass header.from=example.test',
      ['Authentication-Results: mx.santral.test 1; dmarc=pass header.from=example.test', from],
    ],
    ['a version after the method', 'proven', 'dmarc=pass', [results('dmarc/1=pass'), from]],
    [
      'words after our name',
      'claimed',
      'no Authentication-Results of our server',
      ['Authentication-Results: mx.santral.test dmarc=pass; x=y', from],
    ],
    [
      'upper case',
      'proven',
      'dmarc=pass header.from=EXAMPLE.TEST',
      ['AUTHENTICATION-RESULTS: MX.Santral.TEST; DMARC=PASS Header.From=EXAMPLE.TEST', from],
    ],
    [
      'folded',
      'proven',
      'dmarc=pass header.from=example.test',
      ['Authentication-Results: mx.santral.test;', '\tspf=none;', '\tdmarc=pass', ' header.from=example.test', from],
    ],
    ['our name in quotes', 'proven', 'dmarc=pass', ['Authentication-Results: "mx.santral.test"; dmarc=pass', from]],

    [
      'two From fields',
      'forged',
      '2 From fields',
      [results('dmarc=pass header.from=example.test'), from, 'From: evil@evil.test'],
    ],
    [
      'two addresses in one From',
      'claimed',
      '2 addresses in From',
      [results('dmarc=pass header.from=example.test'), 'From: ali@example.test, evil@evil.test'],
    ],
    [
      'a group',
      'claimed',
      '2 addresses in From',
      [results('dmarc=pass'), 'From: Us: ali@example.test, veli@example.test;'],
    ],
    ['an empty group', 'claimed', 'no address in From', [results('dmarc=pass'), 'From: Undisclosed:;']],
    ['no From', 'claimed', 'no address in From', [results('dmarc=pass'), 'Sender: ali@example.test']],
    ['an empty From', 'claimed', 'no address in From', [results('dmarc=pass header.from=example.test'), 'From: <>']],
  ])('%s: %s', (_, proof, because, lines) => {
    expect(sender(...lines)).toMatchObject({ proof, because })
  })

  it.each<[name: string, from: string, address: string, display: string | null]>([
    ['an address as display name', '"ali@example.test" <evil@evil.test>', 'evil@evil.test', 'ali@example.test'],
    ['an address as bare display name', 'ali@example.test <evil@evil.test>', 'evil@evil.test', 'ali@example.test'],
    [
      'an encoded address as display name',
      '=?utf-8?q?ali=40example.test?= <evil@evil.test>',
      'evil@evil.test',
      'ali@example.test',
    ],
    [
      'an encoded bracket',
      '=?utf-8?q?x_=3Cali=40example.test=3E?= <evil@evil.test>',
      'evil@evil.test',
      'x <ali@example.test>',
    ],
    ['a comment', 'Ali (ali@example.test) <evil@evil.test>', 'evil@evil.test', 'Ali'],
    ['a comment in the address', 'Ali <evil(x)@evil.test(y)>', 'evil@evil.test', 'Ali'],
    ['Turkish capitals', 'ALİ <ALI@EXAMPLE.TEST>', 'ali@example.test', 'ALİ'],
    [
      'Turkish in windows-1254',
      '=?windows-1254?Q?Ay=FEe_=DDnce?= <ayse@example.test>',
      'ayse@example.test',
      'Ayşe İnce',
    ],
    ['no name', 'ali@example.test', 'ali@example.test', null],
    ['name in a trailing comment', 'ali@example.test (Ali Veli)', 'ali@example.test', 'Ali Veli'],
  ])('sender is the address, never the name: %s', (_, value, address, display) => {
    expect(sender(`From: ${value}`)).toMatchObject({ address, name: display })
  })

  it('believes no field where our server has no name', () => {
    const headers = headersOf(new TextEncoder().encode(`${results('dmarc=pass')}\r\n${from}\r\n\r\n`))
    expect(senderOf(headers, null).proof).toBe('claimed')
  })

  it('reads a hundred thousand signs of nonsense at once', () => {
    for (const part of ['(', '"', ';', '=', 'dmarc=pass;', '\\', 'a=b ']) {
      const started = performance.now()
      sender(results(part.repeat(100_000 / part.length)), from)
      expect(performance.now() - started).toBeLessThan(1000)
    }
  })
})
