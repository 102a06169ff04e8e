/** A callback, from the caller's request to the word on the ticket that they were reached. Twilio's API is on 127.0.0.1. */
import { createHmac } from 'node:crypto'
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { expect, test } from 'vitest'
import { voiceAdapter } from '../../adapters/voice/index.ts'
import { words } from '../../adapters/voice/words.ts'
import { accept } from '../../src/accept/accept.ts'
import { simulateConfig } from '../../src/config.ts'
import { callOutcomes } from '../../src/desk/call.ts'
import { drainer } from '../../src/drain.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import { httpApp } from '../../src/run/http-app.ts'
import { actsOfTicket, ticketByNumber } from '../../src/store/console-ticket.ts'
import { provider } from '../adapters/provider.ts'
import { testDatabase } from '../store/database.ts'
import { agent, pages } from '../web/pages.ts'

const api = await provider()
const { sql } = await testDatabase()
const config = simulateConfig()
const policy = compilePolicy(readRules(config.rules))
const origin = 'https://santral.example'
const voice = voiceAdapter({
  accountSid: 'AC1', authToken: 'token', number: '+908500000002', company: 'Örnek', onCallLine: '+908500000112',
  apiUrl: api.url, timeoutMs: 300, publicUrl: origin, statusCallback: `${origin}/in/voice`,
}) // biome-ignore format: a list

const outcomes = callOutcomes({ sql, clock: Date.now })
const told: Promise<void>[] = []
const router = httpApp({
  intake: {
    adapters: { voice },
    keep: accept(sql).keep,
    now: () => now,
    nudge: () => {},
    events: (_, events) => void told.push(outcomes(events)),
    count: () => {},
  },
  ready: async () => true,
  metricsText: async () => '',
  failed: error => expect.unreachable(String(error)),
})
let now = 0

/** As Twilio signs it. */
async function twilioPosts(path: string, form: Record<string, string>): Promise<string> {
  const signed = Object.keys(form).sort().map(name => name + form[name]).join('') // biome-ignore format: short
  const response = await router.request(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'x-twilio-signature': createHmac('sha1', 'token').update(`${origin}${path}${signed}`).digest('base64') },
  })
  expect(response.status).toBe(200)
  await Promise.all(told.splice(0))
  return response.text()
}

let calls = 0
/** Somebody asks to be called back at another number than the one they call from. Gives the ticket's number. */
async function asksForACall(at: string, number = '+905321112299'): Promise<string> {
  now = Date.parse(at)
  const path = `/in/voice?step=callback&lang=tr&number=${encodeURIComponent(number)}`
  const caller = `+9053211100${10 + ++calls}`
  await twilioPosts(path, { CallSid: `CA${calls}`, From: caller, To: '+908500000002', CallStatus: 'in-progress', Direction: 'inbound', SpeechResult: 'Sunucumuza erişemiyoruz' }) // biome-ignore format: a form
  const parse = voice.parse
  const [drained] = await drainer(sql).drain({ policy, desk: config.desk, secret: 's', parse, buckets: 64 })
  return (drained?.line as { ticket: string } | undefined)?.ticket ?? ''
}

const { app } = await pages(sql, {
  policy: () => policy,
  clock: Date.now,
  calls: { place: voice.call ?? expect.unreachable('voice calls nobody'), phoneOf: () => null },
})
const deniz = await agent(app)
const pressCall = async (ticket: string, phone = '+90 532 000 00 01') => {
  const response = await deniz.post(`/console/tickets/${ticket}/acts`, { csrf: deniz.csrf, act: 'call', text: phone })
  return decodeURIComponent(response.headers.get('location')?.split('?')[1] ?? '')
}
const asked = () => Object.fromEntries(new URLSearchParams(api.asked[0]?.body))

test.each([
  ['in working hours: now', '2026-03-02T10:00:00+03:00', '2026-03-02T10:00:00+03:00'],
  ['at night: when the desk opens', '2026-03-02T22:00:00+03:00', '2026-03-03T09:00:00+03:00'],
  ['on the eve of a feast, after noon: after the feast', '2026-03-19T14:00:00+03:00', '2026-03-23T09:00:00+03:00'],
])('an appointment is made %s', async (_, at, appointment) => {
  const ticket = await ticketByNumber(sql, await asksForACall(at))
  expect(ticket).toMatchObject({ appointmentAt: Date.parse(appointment), callbackNumber: '+905321112299' })
})

test('the console shows it; "Call now" rings the agent and bridges the number that was read back', async () => {
  const number = await asksForACall('2026-03-02T10:00:00+03:00')
  const page = await (await deniz.get(`/console/tickets/${number}`)).text()
  expect(page).toContain('Call now')
  expect(page).toContain('+905321112299')
  api.answers.push({ status: 201, body: { sid: 'CA900' } })
  expect(await pressCall(number)).toBe('done=1')
  const [act] = await actsOfTicket(sql, number)
  const back = `${origin}/in/voice?callback=${act?.id}`
  expect(asked()).toMatchObject({ To: '+905320000001', From: '+908500000002', StatusCallback: back })
  const bridge = new VoiceResponse()
  bridge.say({ language: 'tr-TR', voice: 'Polly.Filiz' }, words.tr.connecting('0 532 111 22 99'))
  bridge.dial({ callerId: '+908500000002', timeout: 30, action: back, answerOnBridge: true }).number('+905321112299')
  expect(asked().Twiml).toBe(bridge.toString())
})

const ended = { From: '+908500000002', To: '+905320000001', Direction: 'outbound-api' }
const bridged = (DialCallStatus: string) => ({ ...ended, CallSid: 'CA900', CallStatus: 'in-progress', DialCallStatus })
const agentLeg = (CallStatus: string) => ({ ...ended, CallSid: 'CA900', CallStatus })

test.each<[told: string, posts: Record<string, string>[], outcome: string, reached: boolean, shown: string]>([
  ['they talked', [bridged('completed'), agentLeg('completed')], 'answered', true, 'the customer was reached'],
  ['nobody answered', [bridged('no-answer'), agentLeg('completed')], 'no-answer', false, 'the customer did not answer'],
  ['the line was busy', [agentLeg('completed'), bridged('busy')], 'busy', false, 'line was busy'],
  ['the agent did not pick up', [agentLeg('no-answer')], 'agent-unreached', false, 'you were not reached'],
])('Twilio tells that %s', async (_, posts, outcome, reached, shown) => {
  const number = await asksForACall('2026-03-02T10:00:00+03:00')
  api.answers.push({ status: 201, body: { sid: 'CA900' } })
  await pressCall(number)
  const [act] = await actsOfTicket(sql, number)
  expect(act).toMatchObject({ act: 'call', agent: 'deniz', done: true, outcome: null })
  for (const form of posts) expect(await twilioPosts(`/in/voice?callback=${act?.id}`, form)).toContain('<Response/>')
  expect(await actsOfTicket(sql, number)).toMatchObject([{ outcome }])
  const ticket = await ticketByNumber(sql, number)
  expect([ticket?.appointmentAt === null, ticket?.respondedAt !== null]).toEqual([reached, reached])
  expect(await (await deniz.get(`/console/tickets/${number}`)).text()).toContain(shown)
}) // biome-ignore format: a table

test('while a call rings nobody is rung again; afterwards one may be', async () => {
  const number = await asksForACall('2026-03-02T10:00:00+03:00')
  api.answers.push({ status: 201, body: { sid: 'CA901' } })
  const both = await Promise.all([pressCall(number), pressCall(number)])
  expect(both.sort()).toEqual(['done=1', `refused=A call about ${number} is under way.`])
  expect(api.asked).toHaveLength(1)
  const [act] = (await actsOfTicket(sql, number)).filter(one => one.done)
  await twilioPosts(`/in/voice?callback=${act?.id}`, agentLeg('busy'))
  expect(await pressCall(number)).toBe('done=1')
})

test.each([
  ['Twilio refuses', { status: 400, body: { code: 21211, message: 'Invalid To' } }, '+905320000001', 'deniz could not be rung: 400 21211: Invalid To'],
  ['no number of the agent', { status: 201 }, 'my desk', 'Say where you can be rung, in E.164, e.g. +905320000001.'],
])('%s: the agent is told', async (_, answer, phone, because) => {
  const number = await asksForACall('2026-03-02T10:00:00+03:00')
  api.answers.push(answer)
  expect(await pressCall(number, phone)).toBe(`refused=${because}`)
  expect((await ticketByNumber(sql, number))?.appointmentAt).not.toBe(null)
}) // biome-ignore format: a table
