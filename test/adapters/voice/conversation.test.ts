/** A call from ringing to goodbye: what is heard, and which deliveries it leaves. */
import { expect, it } from 'vitest'
import { voiceAdapter } from '../../../adapters/voice/index.ts'
import { words } from '../../../adapters/voice/words.ts'
import { taken } from '../taken.ts'

const at = 'https://santral.example/in/voice'
const base = {
  CallSid: 'CA1',
  From: '+905321112233',
  To: '+908500000002',
  Direction: 'inbound',
  CallStatus: 'in-progress',
}

async function turn(open: boolean, fields: Record<string, string>, query = '') {
  const adapter = voiceAdapter({
    accountSid: 'AC1',
    authToken: 't',
    number: '+908500000002',
    company: 'Örnek',
    onCallLine: '+908500000112',
    open: () => open,
  })
  const body = new TextEncoder().encode(`${new URLSearchParams({ ...base, ...fields })}`)
  const request = { method: 'POST', url: at + query, headers: {}, body }
  const heard = (await adapter.reply?.(request)?.text()) ?? ''
  const { messages = [], events = [] } = await taken(adapter, body, request)
  return {
    heard,
    action: /action="([^"]*)"/.exec(heard)?.[1]?.replaceAll('&amp;', '&') ?? '',
    left: messages[0],
    events,
  }
}

it('open: menu, number read back, another one given, confirmed, reason spoken', async () => {
  const begin = await turn(true, { CallStatus: 'ringing' })
  expect([begin.action, begin.left?.menu]).toEqual(['?step=menu&lang=tr', 'greeting'])
  const chosen = await turn(true, { Digits: '1' }, begin.action)
  expect(chosen.heard).toContain('0 532 111 22 33')
  const other = await turn(true, { Digits: '2' }, chosen.action)
  expect(other.heard).toContain(words.tr.typeNumber)
  const typed = await turn(true, { Digits: '02121112233' }, other.action)
  expect(typed.heard).toContain('0 212 111 22 33')
  const confirmed = await turn(true, { Digits: '1' }, typed.action)
  expect(confirmed.heard).toContain(words.tr.reason)
  const done = await turn(true, { SpeechResult: 'Sunucumuz kapalı' }, confirmed.action)
  expect(done.heard).toContain(words.tr.callbackTaken)
  expect(done.left).toMatchObject({
    key: 'CA1:callback',
    kind: 'callback',
    text: 'Sunucumuz kapalı',
    stated: { phone: '+902121112233' },
  })
  expect([chosen, other, typed, confirmed].map(one => one.left?.kind)).toEqual(['menu', 'menu', 'menu', 'menu'])
  const keys = [begin, chosen, other, typed, confirmed, done].map(one => one.left?.key)
  expect(new Set(keys).size).toBe(keys.length)
})

it.each<[what: string, digits: string, query: string, hears: string]>([
  ['a number nobody has', '12', '?step=number&lang=tr', words.tr.wrongNumber],
  ['a key that is none', '7', '?step=menu&lang=tr', words.tr.notUnderstood],
  ['the emergency path', '3', '?step=menu&lang=tr', words.tr.emergency('0 850 000 01 12')],
  ['the other language', '9', '?step=menu&lang=tr', words.en.menu],
  ['a message', '2', '?step=menu&lang=en', words.en.recordingNotice],
])('%s', async (_, digits, query, hears) => {
  expect((await turn(true, { Digits: digits }, query)).heard).toContain(hears)
})

it('asks for a number where the caller hides theirs', async () => {
  expect((await turn(true, { From: 'anonymous', Digits: '1' }, '?step=menu&lang=tr')).heard).toContain(
    words.tr.typeNumber,
  )
})

it('a request without a word is a request', async () => {
  const done = await turn(true, {}, '?step=callback&lang=tr&number=%2B905321112233')
  expect(done.left).toMatchObject({
    kind: 'callback',
    subject: 'Geri arama talebi',
    stated: { phone: '+905321112233' },
  })
})

it('closed: emergency path, then a message', async () => {
  const begin = await turn(false, { CallStatus: 'ringing' })
  expect(begin.heard).toContain('0 850 000 01 12')
  const english = await turn(false, { Digits: '9' }, begin.action)
  expect(english.heard).toContain(words.en.closed('Örnek'))
  const said = await turn(
    false,
    { RecordingUrl: 'https://api.twilio.example/RE1', RecordingSid: 'RE1', RecordingDuration: '9' },
    begin.action,
  )
  expect(said.heard).toContain(words.tr.messageTaken)
  expect(said.left).toMatchObject({ kind: 'voicemail', group: 'RE1' })
})

it('a status is an event and is answered with nothing', async () => {
  const over = await turn(true, { CallStatus: 'completed', CallDuration: '30' })
  expect(over).toMatchObject({ heard: '<?xml version="1.0" encoding="UTF-8"?><Response/>', left: undefined })
  expect(over.events).toEqual(['status completed about CA1 is delivered'])
})
